/** Gives something in a handbook another id: its file, every reference and link, and a redirect from its old address. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { granskaAllt } from '../../diagram/granska.ts';
import { granskaHandbok, skrivText } from '../../granskning/index.ts';
import { skrivAllt, stadaEfterAvbrott } from '../skrivning/index.ts';
import { skrivplatsFor } from '../skrivning/plan.ts';
import { iTurOrdning } from '../turordning/turordning.ts';
import type { Andradfil } from './andradfil.ts';
import { provadBestallning, type Onskan } from './bestallning.ts';
import { andringar, JAMFORELSE, planera } from './plan.ts';
import { sidfilerI } from './sidfiler.ts';
import { gammaltNamn, vadSomAndras } from './rapport.ts';

/** As of every change of a handbook (skrivning/skriv-allt.ts). */
const HOGST_MS = 60_000;
const LASORD = {
  start: 'Inget skrevs.',
  pagar: 'Ett annat kommando ändrar handboken',
  arbete: 'kommando',
};

/** What to print, and the exit code. */
interface Namnbytesutfall {
  ut: string;
  kod: number;
}

/**
 * Changes the name: all of it or nothing.
 *
 * @param mapp the handbook's folder
 * @param prova only tells what would change
 * @throws Stopp when it cannot be done; nothing has changed then
 */
export async function bytNamn(
  mapp: string,
  onskan: Onskan,
  prova: boolean,
): Promise<Namnbytesutfall> {
  const rot = resolve(mapp);
  const stadat = await stadaEfterAvbrott(rot);
  const nara = relative(process.cwd(), rot).split(sep).join('/');
  const visa = nara.startsWith('..') ? rot : nara;
  const resultat = await granskaHandbok(rot, { visa });
  const sidor = sidfilerI(rot, resultat);
  const bestallt = provadBestallning(resultat, sidor, onskan);
  const filer = planera(rot, sidor, bestallt);
  const rader = [
    ...stadat,
    ...vadSomAndras(filer, bestallt, visa, prova),
    ...gammaltNamn(rot, filer, sidor, bestallt, visa),
    '',
  ];
  if (prova)
    return { ut: [...rader, 'Inget skrevs. Kör utan --prova för att ändra.'].join('\n'), kod: 0 };
  await skriv(rot, filer);
  const sedan = await granskaAllt(rot, { visa });
  const fel = sedan.problem.some(({ niva }) => niva === 'fel');
  return { ut: [...rader, skrivText(sedan)].join('\n'), kod: fel ? 1 : 0 };
}

/** jamforelse.yaml lies outside the handbook: with it, the change is one of the folder of all handbooks. */
async function skriv(rot: string, filer: readonly Andradfil[]): Promise<void> {
  const alla = andringar(filer);
  if (!alla.some(({ fil }) => fil === JAMFORELSE)) return skrivAllt(rot, alla);
  const under = (fil: string) =>
    fil === JAMFORELSE ? basename(JAMFORELSE) : `${basename(rot)}/${fil}`;
  const iAlla = alla.map((ett) => ({ ...ett, fil: under(ett.fil) }));
  // With the handbook's own lock too: another command may be about to change the same files.
  await iTurOrdning(
    skrivplatsFor(rot).las,
    () => skrivAllt(dirname(rot), iAlla),
    () => undefined,
    { hogst: HOGST_MS },
    LASORD,
  );
}

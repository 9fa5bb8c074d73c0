/** `npm run build`: checks the handbook, builds the site beside the old one, then swaps them. */
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { granskaHandbok, skrivText, type Resultat } from '../granskning/index.ts';
import { handboksrot, lasMiljo, saknadHandbok, type Miljo } from '../modell/miljo.ts';
import { byggSokindex } from '../sok/index.ts';
import { skrivPdfer } from '../utskrift/index.ts';
import { forrita } from './forrita.ts';
import { antalSidor, byggmapp, laggUt } from './lagg-ut.ts';
import { sekunder, skapaStege, type Stege } from './stege.ts';
import { iTurOrdning } from './turordning.ts';

const ROT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build made. */
export interface Bygge {
  mapp: string;
  sidor: number;
}

/**
 * Builds the handbook that the environment chooses.
 *
 * @param miljo which handbook, base path and so on
 * @param mal folder to publish to; what lies there stays until the new build is whole
 * @param skriv where the lines of progress go
 * @returns what was made, or undefined when the content has errors (which have been written)
 */
export async function bygg(
  miljo: Miljo,
  mal: string,
  skriv: (rad: string) => void,
): Promise<Bygge | undefined> {
  const start = performance.now();
  const { steg } = skapaStege(skriv);
  const saknas = saknadHandbok(miljo);
  if (saknas) {
    skriv(saknas);
    return undefined;
  }
  const granskat = await steg(
    'Granskar',
    async () => granskaHandbok(handboksrot(miljo)),
    ({ antal }) => `${antal.filer} filer, ${antal.ord} ord`,
  );
  if (granskat.problem.length > 0) skriv(skrivText(granskat));
  if (granskat.problem.some((ett) => ett.niva === 'fel')) {
    skriv('Bygget stannade. Det som var publicerat ligger kvar.');
    return undefined;
  }
  const nytt = await byggmapp(mal);
  const sidor = await byggAllt(nytt, { miljo, granskat, steg, skriv }).catch(
    async (fel: unknown) => {
      await rm(nytt, { recursive: true, force: true });
      throw fel;
    },
  );
  await laggUt(nytt, mal);
  skriv(
    `Klart: ${sidor} sidor, ${granskat.antal.ord} ord, ${sekunder(start)}. Ligger i ${relative(process.cwd(), mal) || '.'}.`,
  );
  return { mapp: mal, sidor };
}

/** What the stages of a build share. */
interface Byggrad {
  miljo: Miljo;
  granskat: Resultat;
  steg: Stege['steg'];
  skriv: (rad: string) => void;
}

/** Pages, then what is made of the pages: the search index and the documents for print. */
async function byggAllt(mapp: string, { miljo, granskat, steg, skriv }: Byggrad): Promise<number> {
  const [sidor] = await steg(
    'Bygger sidor',
    () => Promise.all([byggSidor(mapp, skriv), forrita(granskat)]),
    ([antal, diagram]) => `${antal} sidor, ${diagram} diagram`,
  );
  await steg(
    'Bygger sökindex',
    () => byggSokindex(mapp),
    (index) => `${index.sidor} sidor, ${index.ord} ord`,
  );
  await steg(
    'Skriver PDF',
    () => skrivPdfer(mapp, miljo.bas, skriv),
    (pdf) => (pdf ? `${pdf.filer.length} dokument` : 'inga dokument'),
  );
  return sidor;
}

function byggSidor(mapp: string, skriv: (rad: string) => void): Promise<number> {
  const las = join(ROT, '.bygg', 'pagar');
  return iTurOrdning(
    las,
    () => kompilera(mapp),
    () => skriv('Ett annat bygge pågår i samma mapp. Väntar på det.'),
  );
}

async function kompilera(mapp: string): Promise<number> {
  await build({ root: ROT, outDir: mapp, logLevel: 'error' });
  return antalSidor(mapp);
}

if (import.meta.main) {
  const mal = resolve(process.env['UT'] ?? 'dist');
  const klart = await bygg(lasMiljo(), mal, (rad) => console.log(rad));
  process.exitCode = klart ? 0 : 1;
}

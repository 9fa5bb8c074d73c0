/** The check that a build begins with. */
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { granskaAllt } from '../../diagram/granska.ts';
import {
  hamtaLasminne,
  lasminnesmarke,
  skrivText,
  sparaLasminne,
  type Granskningsval,
  type Resultat,
} from '../../granskning/index.ts';
import { forMalgruppen } from '../../modell/synlighet.ts';
import { forradsmapp, handboksrot, type Miljo } from '../../webb/miljo.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { stadaEfterAvbrott } from '../skrivning/index.ts';
import type { Stege } from '../stege.ts';
import { STANNADE } from './publicerat.ts';

/**
 * Checks the handbook and writes what is wrong with it. Undefined when there are errors.
 *
 * @param upptagen another process has much to do meanwhile: of two cores one is left to it
 */
export async function granskaForBygge(
  miljo: Miljo,
  steg: Stege['steg'],
  skriv: (rad: string) => void,
  upptagen = false,
): Promise<Resultat | undefined> {
  (await stadaEfterAvbrott(handboksrot(miljo))).forEach(skriv);
  const granskat = await steg(
    'Granskar',
    () => granskaMedMinne(miljo, upptagen && availableParallelism() <= 2 ? { arbetare: 0 } : {}),
    ({ antal }) => `${antal.filer} filer, ${antal.ord} ord`,
  );
  if (granskat.problem.length > 0) skriv(skrivText(granskat));
  if (!granskat.problem.some((ett) => ett.niva === 'fel'))
    return forMalgruppen(granskat, miljo.malgrupp);
  skriv(STANNADE);
  return undefined;
}

/** Texts that are as they were at the last build are not read again. */
export async function granskaMedMinne(
  miljo: Miljo,
  val: Pick<Granskningsval, 'arbetare'> = {},
): Promise<Resultat> {
  const fil = join(resolve(PROJEKT, forradsmapp(miljo)), 'lasta.bin');
  const minne = hamtaLasminne(fil);
  const fore = lasminnesmarke(minne);
  const granskat = await granskaAllt(handboksrot(miljo), { ...val, minne });
  if (lasminnesmarke(minne) !== fore) sparaLasminne(fil, minne);
  return granskat;
}

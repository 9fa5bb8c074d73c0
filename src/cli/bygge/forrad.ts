/** What a build keeps for the next one, beside what else is kept of the handbook. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Byggminne } from '../../webb/byggminne.ts';
import { forradsmapp, type Miljo } from '../../webb/miljo.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { anvandMapp } from './senaste.ts';
import { programsumma } from './sidor/program.ts';

/** Stores of handbooks outside the project that are kept, of some megabytes each. */
const FLEST_UTANFOR = 20;

/** What the names of stores begin with, each for one place and audience of the handbook. */
export const BYGGE = 'bygge-';

/** Where it is kept, and whose it is. */
export interface Byggforrad {
  mapp: string;
  /** The program's sum: what another program has made is not used. */
  program: string;
}

/**
 * The store of one handbook at one place: a site with another address or for other readers has its own.
 *
 * @param program the program's sum, where it is known
 */
export async function forradFor(miljo: Miljo, program?: string): Promise<Byggforrad> {
  const { bas, plats, malgrupp, gemensam } = miljo;
  const satt = createHash('sha256').update(JSON.stringify([bas, plats, malgrupp, gemensam]));
  const bokens = bokensMapp(miljo);
  // Handbooks elsewhere come and go, and nobody says when: of theirs only so many are kept.
  if (!bokens.startsWith(PROJEKT)) await anvandMapp(bokens, FLEST_UTANFOR);
  return {
    mapp: join(bokens, `${BYGGE}${satt.digest('hex').slice(0, 8)}`),
    program: program ?? (await programsumma(miljo)),
  };
}

/** Where all that is kept of a handbook lies. */
export function bokensMapp(miljo: Miljo): string {
  return resolve(PROJEKT, forradsmapp(miljo));
}

/** Does some work with a memory of its own, and keeps it when the work is done. */
export async function medMinne<T>(
  namn: string,
  { mapp, program }: Byggforrad,
  arbete: (minne: Byggminne) => Promise<T>,
): Promise<T> {
  const minne = new Byggminne(join(mapp, `${namn}.bin`), program);
  const gjort = await arbete(minne);
  minne.spara();
  return gjort;
}

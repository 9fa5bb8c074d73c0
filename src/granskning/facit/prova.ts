/** Tries the answers of a question against what its fields say. */
import type { FragaData } from '../../schema/fragor.ts';
import type { Bok } from '../bok.ts';
import { provaOrdning } from './ordning.ts';
import type { Facitolikhet, Pastaende } from './pastaende.ts';
import { provaPar } from './par.ts';
import { provaSvar } from './svar.ts';

/** @param perFacit what each facit of the question says: one for each value of its field */
export function provaFraga(bok: Bok, fraga: FragaData, perFacit: Pastaende[][]): Facitolikhet[] {
  if (perFacit.length === 0) return [];
  if (fraga.ordna) return provaOrdning(fraga, fraga.ordna, perFacit);
  if (fraga.para) return provaPar(fraga, fraga.para, perFacit);
  return fraga.svar ? provaSvar(bok, fraga, fraga.svar, perFacit) : [];
}

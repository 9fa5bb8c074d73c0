/** The games that a handbook has data for, lettered as they are printed. */
import type { Handbok } from '../../modell/typer.ts';
import { spelAr } from './ar.ts';
import { spelBeslut } from './beslut.ts';
import { spelKedja } from './kedja.ts';
import type { Kortspel } from './typ.ts';

export type { Kortspel, Spelkort } from './typ.ts';

export function kortspel(bok: Handbok): Kortspel[] {
  return [spelKedja(bok), spelAr(bok), spelBeslut(bok)]
    .filter((spel) => spel !== undefined)
    .map((spel, nr) => ({ id: String.fromCharCode('A'.charCodeAt(0) + nr), ...spel }));
}

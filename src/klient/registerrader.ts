/** The register of governing documents as rows of text: what a choice lets through, and in what order. */

import { visarAv } from '../svenska/antal.ts';
import { SAKNAS } from '../svenska/saknas.ts';

/** Column (from 0) → the text that must stand there. */
export type Kolumnval = ReadonlyMap<number, string>;

export interface Ordning {
  kolumn: number;
  /** 1: a to ö, oldest first. -1: the other way. */
  hall: 1 | -1;
}

const svensk = new Intl.Collator('sv', { numeric: true });

/** Whether a row has what was chosen in every column, and every word that was typed, or a part of it. */
export function passar(celler: readonly string[], val: Kolumnval, ord = ''): boolean {
  const text = gemener(celler.join(' '));
  return (
    [...val].every(([kolumn, varde]) => varde === '' || celler[kolumn] === varde) &&
    gemener(ord)
      .split(/\s+/)
      .every((ett) => text.includes(ett))
  );
}

function gemener(text: string): string {
  return text.toLocaleLowerCase('sv');
}

/** The rows sorted by a column. Missing facts come last, whatever the direction. */
export function sorterade<T>(
  rader: readonly T[],
  cell: (rad: T, kolumn: number) => string,
  { kolumn, hall }: Ordning,
): T[] {
  const saknas = (rad: T) => cell(rad, kolumn).startsWith(SAKNAS);
  return [...rader].sort(
    (a, b) =>
      Number(saknas(a)) - Number(saknas(b)) ||
      hall * svensk.compare(cell(a, kolumn), cell(b, kolumn)),
  );
}

/** What a press on a heading gives: the column from a to ö, and the other way at the second press. */
export function nastaOrdning(nu: Ordning, kolumn: number): Ordning {
  return { kolumn, hall: nu.kolumn === kolumn && nu.hall === 1 ? -1 : 1 };
}

/** What is announced when the choice has changed. */
export function antalIOrd(visas: number, alla: number): string {
  return visarAv(visas, alla, 'dokument', 'dokument', 'Inget');
}

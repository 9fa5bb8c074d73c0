/** What is known of a body that could not be parsed, and what is said of it. */
import type { Plats, Rad } from '../../../problem/problem.ts';

/** The parser's error with the text that it read. */
export interface Tolkningsfel {
  /** Its message, in English. */
  engelska: string;
  /** Where it stopped. */
  plats: Plats;
  /** The lines of the file. */
  rader: string[];
  /** The number of lines before the body. */
  brodRad: number;
}

export type Tolkningssvar = { plats: Plats; text: string } & Rad;

/** The < that a place belongs to: the parser stumbles a few signs later. */
export function vinkeln({ rader, plats }: Tolkningsfel): Plats {
  const rad = rader[plats.rad - 1] ?? '';
  let vid = rad.lastIndexOf('<', plats.kolumn - 1);
  while (rad[vid - 1] === '<') vid--;
  return vid < 0 ? plats : { rad: plats.rad, kolumn: vid + 1 };
}

/** The line from a place on. */
export function resten({ rader }: Tolkningsfel, { rad, kolumn }: Plats): string {
  return (rader[rad - 1] ?? '').slice(kolumn - 1);
}

/** The line with the text at a place replaced. */
export function medByte({ rader }: Tolkningsfel, plats: Plats, fran: string, till: string): string {
  const rad = rader[plats.rad - 1] ?? '';
  return rad.slice(0, plats.kolumn - 1) + till + rad.slice(plats.kolumn - 1 + fran.length);
}

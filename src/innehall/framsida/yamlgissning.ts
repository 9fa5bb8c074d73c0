/** What a guess at a slip in YAML is, and the pieces that all guesses are made of. */
import type { YAMLError } from 'yaml';
import type { Kod } from '../../problem/koder.ts';

/** A fault and where it stands. Lines and columns from 1. */
export interface Tips {
  kod: Kod;
  text: string;
  rattad?: string;
  atgard?: string;
  rad: number;
  kolumn: number;
  /** Another line whose value is changed by the mending. */
  aven?: number;
}

/** A fault together with the lines as they would be without it. */
export interface Gissning extends Tips {
  rader: string[];
  /** The last line that was changed. */
  sistaRad: number;
  /** Nothing is wrong: it is only this parser that wants it so. */
  tyst?: boolean;
}

/** What the parser complained about. */
export interface Sats {
  rader: string[];
  rad: number;
  kolumn: number;
  kod: YAMLError['code'] | undefined;
}

/** A guess at one line. */
export type Radgissning = (
  text: string,
  rad: number,
  rader: string[],
) => Omit<Tips, 'rad'> | undefined;

/** The guess that a line should be as the tips say. */
export function medRad(rader: string[], tips: Tips): Gissning {
  return { ...tips, rader: rader.with(tips.rad - 1, tips.rattad ?? ''), sistaRad: tips.rad };
}

export const FALT = String.raw`\s*(?:- )?[\p{L}\d_-]+: +`;

/** The fault of a value that is cut off at a number sign. */
export const KOMMENTARFEL = {
  kod: 'YAML-KOMMENTAR',
  text: 'Allt efter # faller bort: det läses som en kommentar.',
} as const;

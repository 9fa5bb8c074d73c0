/**
 * A slide show, whatever it is shown as: HTML, PDF and PowerPoint are made from this one value, and from nothing else.
 * It is plain data: what a slide says as words, and which drawing it shows.
 */
import type { Komponentnod } from '../innehall/brod/sidtrad.ts';

export interface Bildspel {
  /** The module's id, or `hela` for the whole in twenty minutes. */
  id: string;
  titel: string;
  undertitel: string;
  /** /bildspel/id/ */
  adress: string;
  /** How long it takes to show. */
  minuter: number;
  diabilder: Diabild[];
}

/** One slide. A slide shows little: what the speaker says stands in `anteckningar`. */
export interface Diabild {
  /** From 1. */
  nummer: number;
  slag: 'titel' | 'mål' | 'innehåll' | 'övning' | 'fråga' | 'svar' | 'samtal' | 'slut';
  rubrik: string;
  delar: Diabildsdel[];
  /** What the speaker says, a paragraph each. */
  anteckningar: string[];
  /** Where in the handbook it stands. */
  kalla?: { namn: string; adress: string } | undefined;
}

export type Diabildsdel =
  | { slag: 'punkter'; punkter: string[]; numrerade: boolean }
  | { slag: 'text'; text: string }
  | { slag: 'tabell'; huvud: string[]; rader: string[][] }
  /** A drawing of the handbook, as the text names it; `alt` says in words what it shows. */
  | { slag: 'figur'; komponent: Komponentnod; alt: string };

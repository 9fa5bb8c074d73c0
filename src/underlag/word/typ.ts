/** What a Word document with tracked changes is made of: paragraphs and tables, each with what happened to it. */
import type { Bitskillnad } from '../../skillnad/index.ts';

/** Whether a paragraph or a row is in both texts, only in the new one, or only in the old one. */
export type Spar = 'lika' | 'in' | 'ut';

export interface Wordstycke {
  slag: 'stycke';
  art: Spar;
  form: Styckeform;
  bitar: Bitskillnad[];
}

/** How a paragraph is set. `indrag`: steps in from the margin, as in a box or a list. */
export interface Styckeform {
  stil: 'brod' | 'rubrik' | 'punkt' | 'nummer' | 'ingress' | 'rutnamn' | 'kod';
  /** The level of a heading, 1–6. */
  niva?: number;
  indrag: number;
  /** Which ordered list, so that each counts from its own first number. */
  lista?: number;
}

export interface Wordtabell {
  slag: 'tabell';
  rader: { art: Spar; celler: Bitskillnad[][] }[];
}

export type Wordblock = Wordstycke | Wordtabell;

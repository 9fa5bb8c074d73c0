/**
 * A slide show, whatever it is shown as: HTML, PDF and PowerPoint are made from this one value, and from nothing else.
 * It is plain data: what a slide says as words, and which drawing it shows.
 */

export interface Bildspel {
  /** The module's id, or `hela` for the whole in twenty minutes. */
  id: string;
  titel: string;
  undertitel: string;
  /** /bildspel/id/ */
  adress: string;
  /** How long it takes to show, with exercises and talks. */
  minuter: number;
  diabilder: Diabild[];
}

/** One slide. A slide shows little: what the speaker says stands in `anteckningar`. */
export interface Diabild {
  /** From 1. */
  nummer: number;
  slag: 'titel' | 'mål' | 'innehåll' | 'övning' | 'fråga' | 'svar' | 'samtal' | 'slut';
  /** Different on every slide of a show. */
  rubrik: string;
  /** From the top. At most one of them is a drawing, and then a line of text may stand over it and nothing else. */
  delar: Diabildsdel[];
  /** Few words, which are set larger and in the middle. */
  storre?: true;
  /** What the speaker says, a paragraph each. */
  anteckningar: string[];
  /** Where in the handbook it stands. */
  kalla?: Diabildslank | undefined;
}

export interface Diabildslank {
  namn: string;
  /** Address under the base path; it may end with #a-heading. */
  adress: string;
}

/** A slide before it has been measured: it becomes one slide or several, and gets its number then. */
export type Utkast = Omit<Diabild, 'nummer'>;

export type Diabildsdel =
  /** `fran` is the number of the first point of a numbered list that began on the slide before. */
  | { slag: 'punkter'; punkter: string[]; numrerade: boolean; fran?: number }
  | { slag: 'text'; text: string }
  | { slag: 'tabell'; huvud: string[]; rader: string[][] }
  | { slag: 'lankar'; lankar: Diabildslank[] }
  /** A drawing of the handbook; `alt` says in words what it shows. */
  | { slag: 'figur'; bild: Diabildsbild; alt: string };

/** Which drawing: one of `allaDiagram(bok)` by its id, in its wide form, or a picture file of `bok.bilder`. */
export type Diabildsbild = { slag: 'diagram'; diagram: string } | { slag: 'fil'; fil: string };

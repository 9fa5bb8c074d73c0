import type { Lagnamn } from '../../lagrum/tolka.ts';

/** The kinds of content that a reader can choose between. */
export const SLAG = [
  'Handboken',
  'Populärversion',
  'Roll',
  'Beslut',
  'Styrdokument',
  'Händelse',
  'Mål',
  'Process',
  'Ord',
  'Utbildning',
  'Utvärdering',
  'Version',
  'Översikt',
  'Lagrum',
  'Uppgift saknas',
] as const;
export type Sokslag = (typeof SLAG)[number];

/** A bit of an answer; a link where it is a page. */
export interface Kortlank {
  text: string;
  /** Without base path. */
  adress?: string;
}

/** A page to turn to when nothing is found; a role is one to ask. */
export interface Reserv {
  text: string;
  adress: string;
  roll: boolean;
}

export interface Kortrad {
  etikett: string;
  varden: Kortlank[];
}

/** The answer that a page gives by itself: what is asked, the answer, what belongs to it, and where it comes from. */
export interface Kort {
  rubrik: string;
  svar: Kortlank[];
  text?: string;
  rader: Kortrad[];
  kalla?: string;
  /** The last day for something: of several answers to when, the one that is meant. */
  frist?: true;
}

/** What the model knows of a page that its text does not say. */
export interface Sokpost {
  /** Without base path. A hash names a place on another page, and then `text` is all the text there is. */
  adress: string;
  titel: string;
  slag: Sokslag;
  /** Names of the pages above it, from the top. */
  smulor: string[];
  del?: string | undefined;
  status?: string | undefined;
  /** Names of the roles that it concerns. */
  roller: string[];
  /** Other names for it: short names, synonyms, ids. They are found, and rank as names, but are never shown. */
  nycklar: string[];
  text?: string;
  /** Where the hit leads, when not to its own address: several facts that are missing stand in one place. */
  visa?: string | undefined;
  kort?: Kort | undefined;
  /** Date, decider and status, where it has one: shown with the hit. */
  fakta: string[];
  /** What it may be asked for by, beside its names: only for the choice of an answer. */
  svarsnamn: string[];
  /** Address of the chapter that a plain-language text explains. */
  tvilling?: string | undefined;
}

/** A word and the word that the handbook uses for the same thing. */
export interface Synonym {
  fran: string;
  till: string;
}

/** All that the search needs from the model; the rest it reads from the built pages. */
export interface Sokunderlag {
  poster: Sokpost[];
  lagar: Lagnamn[];
  /** Whom to ask, and where to look, when nothing is found: names of pages. */
  reserv: Reserv[];
  synonymer: Synonym[];
  /** What the handbook calls the system. */
  slag?: string;
}

/** One page in the table that the question is ranked by. Short, since every reader fetches it. */
export type Tabellrad = [
  /** The id that Pagefind gives the page. */
  id: string,
  titel: string,
  /** Index in SLAG. */
  slag: number,
  /** Index in `delar`, or -1. */
  del: number,
  /** Index in `status`, or -1. */
  status: number,
  /** Indexes in `roller`. */
  roller: number[],
  nycklar: string[],
  svarsnamn: string[],
];

/** What questions are read and ranked by. How it is written: tabellfil.ts. */
export interface Soktabell {
  sidor: Tabellrad[];
  delar: string[];
  status: string[];
  roller: string[];
  /** Word → words that mean the same, in the form of `stamform`, folded. */
  synonymer: Record<string, string[]>;
  lagar: Lagnamn[];
  /** Titles of the pages to turn to when nothing is found. */
  reserv: Reserv[];
}

/** `pagefind/vardag.json`: everyday words, fetched when a question has other words than the names of pages. */
export interface Vardagsfil {
  /** Words, and the forms of what the handbook calls the same thing. */
  lika: [ord: string[], former: string[]][];
  titlar: string[];
  /** Words that the handbook has no page for, and the titles nearest to them, best first, as indexes in `titlar`. */
  nara: [ord: string[], titlar: number[]][];
}

/** What Pagefind stores of a page, as we write it. */
export interface Sidtext {
  url: string;
  /** Words between white space; a new line ends a block. */
  content: string;
  meta: {
    title: string;
    slag: string;
    smulor: string;
    adress: string;
    tvilling?: string | undefined;
    kort?: Kort | undefined;
    fakta?: string[] | undefined;
  };
  anchors: { element: string; id: string; text: string; location: number }[];
}

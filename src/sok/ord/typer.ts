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
] as const;
export type Sokslag = (typeof SLAG)[number];

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
  synonymer: Synonym[];
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
];

/** `pagefind/tabell.json` of a built site. */
export interface Soktabell {
  sidor: Tabellrad[];
  delar: string[];
  status: string[];
  roller: string[];
  /** Word → words that mean the same, in the form of `stamform`, folded. */
  synonymer: Record<string, string[]>;
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
  };
  anchors: { element: string; id: string; text: string; location: number }[];
}

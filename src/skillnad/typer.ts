/** What differs between two texts, as plain data: everything that is shown, counted or written to Word is made from this. */
import type { Textbit, Versionsblock } from '../schema/versioner.ts';

/** One of the two texts that are compared. */
export type Textsida = 'fore' | 'efter';

/**
 * A run of text. `form`: the same words, but a link, a footnote or how they are set differs.
 * `flytt` names the move that the run is one end of.
 */
export type Bitskillnad =
  | { art: 'lika'; bit: Textbit }
  | { art: 'in' | 'ut'; bit: Textbit; flytt?: string }
  | { art: 'form'; fore: Textbit; efter: Textbit };

export type Blockskillnad =
  | { art: 'lika'; block: Versionsblock }
  | Heltblock
  | { art: 'andrat'; fore: Versionsblock; efter: Versionsblock; inre: Inreskillnad };

/** A whole block that came or went. */
export interface Heltblock {
  art: 'in' | 'ut';
  block: Versionsblock;
  /** The move that the block is one end of. */
  flytt?: string;
  /** For a block that was moved and changed, where it has landed: what was changed. */
  andring?: Inreskillnad;
}

/** What differs inside a block that is there in both texts. */
export type Inreskillnad =
  | { slag: 'text'; bitar: Bitskillnad[] }
  | { slag: 'lista'; punkter: Punktskillnad[] }
  | { slag: 'tabell'; kolumner: Kolumnart[]; rader: Radskillnad[] }
  | { slag: 'omslutning'; attribut: Attributskillnad[]; block: Blockskillnad[] }
  | { slag: 'infogat'; attribut: Attributskillnad[] };

export type Punktskillnad =
  | { art: 'lika'; block: Versionsblock[] }
  | { art: 'in' | 'ut'; block: Versionsblock[]; flyttad?: true }
  | { art: 'andrat'; block: Blockskillnad[] };

export type Kolumnart = 'lika' | 'in' | 'ut';

/** A row of a table. `flyttad`: the same row stands elsewhere in the other table. */
export interface Radskillnad {
  art: 'lika' | 'in' | 'ut' | 'andrat';
  celler: Cellskillnad[];
  flyttad?: true;
}

/** A cell. One of a column that came or went has that column's kind. */
export interface Cellskillnad {
  art: Kolumnart;
  bitar: Bitskillnad[];
}

export interface Attributskillnad {
  namn: string;
  fore: string | undefined;
  efter: string | undefined;
}

/** A passage that stands elsewhere, told once at each end. */
export interface Flytt {
  id: string;
  /** Keys of the posts (`Postskillnad.nyckel`) that it left and came to. */
  fran: string;
  till: string;
  /** What those are called, each in its own text. */
  namn: { fran: string; till: string };
  /** It was changed too. */
  andrad: boolean;
}

/** A move whose posts have not been named yet. */
export type Flyttar = Omit<Flytt, 'namn'>;

/** A change of the data of a post, as words: names for ids, labels in Swedish. */
export type Uppgiftsskillnad = { etikett: string } & (
  | { slag: 'varde'; fore: string | undefined; efter: string | undefined }
  | { slag: 'text'; bitar: Bitskillnad[] }
  | { slag: 'lista'; delar: Listdel[]; omordnad: boolean }
);

/** An entry of a list of data. `under`: the entry has fields of its own, and these differ. */
export type Listdel =
  | { art: 'in' | 'ut'; text: string }
  | { art: 'andrat'; bitar: Bitskillnad[] }
  | { art: 'under'; namn: string; uppgifter: Uppgiftsskillnad[] };

/** A post as it is called in one of the texts. */
export interface Postmarke {
  id: string;
  namn: string;
  nummer: string | undefined;
  rel: string;
  /** Where it stands: the name of the chapter or part above; undefined where there is none. */
  under: string | undefined;
}

/** What differs in a post. A new one has no `fore`, one taken away no `efter`. */
export interface Postskillnad {
  /** Unique, and fit to be an anchor on a page: "kapitel-namnder". */
  nyckel: string;
  samling: string;
  fore: Postmarke | undefined;
  efter: Postmarke | undefined;
  /** Its name, word by word, where that differs. */
  namn: Bitskillnad[] | undefined;
  /** It stands elsewhere among its like: under another, or in another order. */
  flyttad: boolean;
  uppgifter: Uppgiftsskillnad[];
  block: Blockskillnad[];
  /** false: all the text is as it was. */
  textAndrad: boolean;
}

/** A post that only has got another number, since others came, went or moved. */
export interface Omnumrerad {
  samling: string;
  namn: string;
  fore: string;
  efter: string;
}

export interface Skillnad {
  /** In the order of the new text; what was taken away stands where it stood. */
  poster: Postskillnad[];
  omnumrerade: Omnumrerad[];
  flyttar: Flytt[];
  antal: Antal;
  /** What the links of either text lead to, by name: "roll:kommunstyrelsen" → "Kommunstyrelsen". Only those that were changed. */
  lankar: Record<string, string>;
}

/** Posts by collection, and what changed in their texts. */
export interface Antal {
  samlingar: Samlingsantal[];
  meningar: { in: number; ut: number; andrade: number; flyttade: number };
  ord: { in: number; ut: number };
  /** Rows of tables. Their words are counted, but not as sentences. */
  rader: { in: number; ut: number; andrade: number; flyttade: number };
  uppgifter: number;
}

export interface Samlingsantal {
  samling: string;
  tillagda: number;
  borttagna: number;
  andrade: number;
  flyttade: number;
  omdopta: number;
}

/** What the page for editing and its server say to each other: types alone, so that the browser's script carries nothing of the rest. */
import type { Formfalt, Formval } from './formular/modell.ts';
import type { Namngiven } from './git/meddelande.ts';
import type { Filproblem } from './problem/plats.ts';
import type { Varden } from './yaml/andra.ts';

/** The header that carries the key of the address. */
export const NYCKELRUBRIK = 'x-redigera-nyckel';

/** A file to choose. */
export interface Filrad {
  /** Path from the handbook's folder. */
  rel: string;
  /** What it is called on the site. */
  namn: string;
  /** What the collection is called: ”Roller och organ”. */
  samling: string;
  fel: number;
  varningar: number;
}

/** What may be written in a text. */
export interface Skrivhjalp {
  /** Kinds of link: `roll`, what it leads to, and the pages there are. */
  lankar: { slag: string; namn: string; val: Formval[] }[];
  komponenter: { namn: string; vad: string; text: string }[];
}

/** What the page needs when it opens. */
export interface Oppning {
  handbok: string;
  filer: Filrad[];
  /** Choices by the name of their list. */
  val: Record<string, Formval[]>;
  skrivhjalp: Skrivhjalp;
  /** The address of the pages as they will look, without its last slash. */
  visning: string;
}

/** A file as it lies on disk. */
export interface Oppnad {
  rel: string;
  namn: string;
  samling: string;
  /** Sum of the bytes that were read. */
  sett: string;
  falt: Formfalt[];
  /** Undefined: the fields can't be read, and are written as text. */
  varden: Varden | undefined;
  /** The fields as text. */
  uppgifter: string;
  /** Undefined in a file of fields alone. */
  brod: string | undefined;
  /** The page of the file on the site: /roller/kommunstyrelsen/. */
  sida: string;
}

/** What an editor has made of a file. Fields come as values, or as text where they can't be read. */
export interface Utkast {
  rel: string;
  sett: string;
  varden?: Varden | undefined;
  uppgifter?: string | undefined;
  brod?: string | undefined;
}

/** The fields of a draft, as text and as values where they can be read. */
export interface Uppgifter {
  uppgifter: string;
  varden: Varden | undefined;
}

/** A problem of another file. */
export interface Andraproblem extends Omit<Filproblem, 'falt' | 'textrad'> {
  fil: string;
  /** Path from the handbook's folder, where it is a file that can be opened. */
  rel: string | undefined;
}

export interface Provsvar {
  /** The sum of what lies on disk now: another than the draft's when somebody else has written. */
  sett: string | undefined;
  problem: Filproblem[];
  andra: Andraproblem[];
  /** Why the draft can't be made into a file. */
  hinder?: string;
}

export type Sparsvar =
  | { slag: 'sparad'; fil: Oppnad }
  /** Somebody else has written: what lies there, and what would have been written. */
  | { slag: 'krock'; fil: Oppnad; deras: string; min: string }
  | { slag: 'hinder'; text: string };

/** The state of the page that shows how it will look. */
export interface Visningslage {
  lage: 'startar' | 'klar' | 'fel';
  text?: string;
}

/** What could be proposed; or only what is in the way. */
export type Forslagslage =
  | { hinder: string }
  | {
      hinder?: undefined;
      filer: Namngiven[];
      /** Changed files of the repository outside the handbook. */
      andra: number;
      gren: string;
      meddelande: string;
      namn: string;
      epost: string;
      fjarr: { namn: string; adress: string } | undefined;
      /** Branches of proposals that have been made before. */
      forra: string[];
      noter: string[];
      /** Errors that granskningen finds in the handbook. */
      fel: number;
    };

export interface Forslagssvar {
  gren: string;
  skickat: boolean;
  /** Where one may ask for it to be taken in. */
  adress?: string;
  /** Why it could not be sent. */
  fel?: string;
}

/** A kind of page that can be made. */
export interface Nysort {
  ord: string;
  om: string;
}

/** A question about a new page. `val` are the names to choose from; the answer is their number, or several with commas; so is `forval`. */
export interface Nyfraga {
  namn: string;
  text: string;
  val: string[];
  flera: boolean;
  forval?: string;
  /** What was wrong with the answer that was given. */
  fel?: string;
}

/** The next question; none when all is answered. */
export interface Nysvar {
  fraga?: Nyfraga;
}

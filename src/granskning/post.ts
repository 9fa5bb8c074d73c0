/** What granskningen knows of one file, as plain data that can be sent between threads. */
import type { Samling } from '../schema/index.ts';
import type { Block } from './block.ts';
import type { Vag } from './framsida.ts';
import type { Plats, Problem } from './problem.ts';

/** Something with front matter: an entry of a collection, or handbok.yaml itself. */
export interface Kalla {
  /** As it is shown in messages. */
  fil: string;
  sokvag: string;
  /** Front matter with folded keys, whether or not it fits the schema. */
  ra: Record<string, unknown>;
  /** Front matter that fits the schema, with defaults filled in. */
  data: unknown;
}

export interface Rubrik extends Plats {
  text: string;
  id: string;
  niva: number;
}

/** A place in the body, or a path in the front matter whose line is only looked up when there is a problem. */
export interface Stalle extends Plats {
  vag?: Vag;
}

export interface Lank extends Stalle {
  adress: string;
}

export interface Komponent extends Plats {
  namn: string;
  attribut: Record<string, string>;
}

/** A word that looks like the name of a body. */
export interface Organord extends Stalle {
  ord: string;
  /** The words with it: "byggnads- och räddningsnämnden". */
  fras: string;
}

export interface Post extends Kalla {
  samling: Samling;
  id: string;
  /** The text could not be read, so that nothing can be said of what is not there: headings, words, fields. */
  olast?: boolean;
  rubriker: Rubrik[];
  lankar: Lank[];
  bilder: Lank[];
  komponenter: Komponent[];
  organ: Organord[];
  /** Words in the body. */
  ord: number;
  /** The body as blocks. Only for chapters and their plain twins. */
  block: Block[];
}

/** A file once read: its facts and what was wrong in the file itself. */
export interface Last {
  post: Post;
  problem: Problem[];
}

/** What the checks of a single file need to know of handbok.yaml. */
export interface Ram {
  lixTak: number;
  lixTakPopular: number;
}

/** What granskningen knows of one file, as plain data that can be sent between threads. */
import type { Samling } from '../schema/index.ts';
import type { Block } from './brod/block.ts';
import type { Vag } from './framsida/framsida.ts';
import type { Plats } from '../problem/problem.ts';
import type { Utelamnade } from './synlighet/uppgifter.ts';

/** Something with front matter: an entry of a collection, or handbok.yaml itself. */
export interface Kalla {
  /** As it is shown in messages. */
  fil: string;
  sokvag: string;
  /** What was read in place of what lies on disk. */
  iMinnet?: string;
  /** Front matter with folded keys, whether or not it fits the schema. */
  ra: Record<string, unknown>;
  /** Front matter that fits the schema, with defaults filled in. */
  data: unknown;
  /** Rows of the file that this is without: what everyone may read of it (see synlighet/publik.ts). */
  utelamnade?: Utelamnade;
  /** The same as everyone may read it, where some of it is internal. */
  publik?: Kalla;
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
  /** The words that can be clicked on, in a link within the handbook. */
  ord?: string;
  /** The sentence that a link to an event stands in. */
  mening?: string;
}

export interface Komponent extends Plats {
  namn: string;
  attribut: Record<string, string>;
}

/** A ```mermaid fence: what stands in it, and where (in the file) it opens. */
export interface Stangselkalla extends Plats {
  kalla: string;
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
  /** Path from the handbook's folder, with slashes. */
  rel: string;
  /** The line where the text begins, from 1; 1 where there is none, as in a file of facts alone. */
  textrad: number;
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
  /** The diagrams that the author has drawn in the text. */
  stangslar: Stangselkalla[];
  /** What a page shows of the body: a `Sidtrad` as JSON, which threads and Astro's store carry cheaply. Empty when there is no body. */
  sidtrad: string;
  publik?: Post;
}

/** What the model and the pages need of a body; pictures by their path from the handbook's folder. The same whether the file was just read or comes out of Astro's store. */
export type Inne = Pick<
  Post,
  | 'rel'
  | 'textrad'
  | 'rubriker'
  | 'lankar'
  | 'bilder'
  | 'komponenter'
  | 'block'
  | 'stangslar'
  | 'sidtrad'
>;

/** A proposal as it is read: what it says of itself, its files, and the handbook as it would be. */
import type { Bildfil } from '../../innehall/bild/typer.ts';
import type { Kalla, Post } from '../../innehall/post.ts';
import type { AndringsforslagData } from '../../schema/andringsforslag.ts';
import type { HandbokData } from '../../schema/handbok.ts';
import type { Samling } from '../../schema/index.ts';

/** What the proposal does to a page. */
export type Forslagsslag = 'ändras' | 'tillkommer' | 'utgår';

export interface Forslagssida {
  samling: Samling;
  id: string;
  slag: Forslagsslag;
}

/** A proposal that has been checked, as the model takes it. */
export interface Forslagsresultat {
  data: AndringsforslagData;
  /** The pages that it changes, adds and takes away, in the order of their files. */
  sidor: Forslagssida[];
  /** The whole handbook with the proposal laid over it. */
  poster: Post[];
  handbokData: HandbokData;
  /** The same as everyone may read it. */
  handbokPublik: HandbokData | undefined;
  bilder: Bildfil[];
  /** Fields of handbok.yaml that it replaces, by their folded names. */
  falt: string[];
}

/** forslag.yaml, and handbok.yaml with the fields that the proposal replaces. */
export interface Forslagsfiler {
  kalla: Kalla;
  handbok: Kalla;
  falt: string[];
}

/** "kapitel/budgetering" */
export function sidnyckel({ samling, id }: { samling: string; id: string }): string {
  return `${samling}/${id}`;
}

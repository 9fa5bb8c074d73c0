import type { Handbok } from '../modell/typer.ts';
import type { Jamforelsedata } from '../schema/jamforelse.ts';

/** A handbook among others. */
export interface Deltagare {
  /** Its folder, and its path on the common site. */
  id: string;
  /** Whose it is: "Björkby kommun". */
  namn: string;
  bok: Handbok;
}

/** Handbooks side by side: what the common pages are made from. */
export interface Jamforelsen {
  deltagare: Deltagare[];
  /** jamforelse.yaml; undefined where there is none. */
  data: Jamforelsedata | undefined;
}

/** A page of one of the handbooks. */
export interface Jamforlank {
  text: string;
  /** Under the common site's base path: /bjorkby/roller/kommunstyrelsen/ */
  adress: string;
  /** What the page says of itself, in a sentence. */
  om?: string;
}

/** What one handbook has in a row: pages, or else a word about why there are none. */
export interface Jamforruta {
  lankar: Jamforlank[];
  /** Shown when there are no links. */
  besked: string;
}

/** A row of a comparison: one cell a handbook, in their order. */
export interface Jamforelserad<R> {
  namn: string;
  rutor: R[];
}

import { MARKORD_I, type Markord } from '../schema/andringslank.ts';
import { iForslaget } from './forslag.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** A file of the handbook, and the line where the text begins. */
export interface Andringsstalle {
  /** Path from the handbook's folder. */
  fil: string;
  rad: number;
  titel: string;
  /** Address of the page, as whole as it is known. */
  sida: string;
}

/** The file of a page, and where its text begins in it. */
export function stalleFor(nod: AnyNod, sida: string): Andringsstalle {
  const fil = iForslaget(nod) ? `forslag/${nod.inne.rel}` : nod.inne.rel;
  return { fil, rad: nod.inne.textrad, titel: nod.namn, sida };
}

/**
 * Where a reader proposes a change: the pattern of handbok.yaml filled in. Undefined where the handbook has none.
 * All but the slashes of the file's path is encoded, so that nothing of it can become another part of the address.
 */
export function andringsadress(bok: Handbok, stalle: Andringsstalle): string | undefined {
  return bok.data.foreslaAndring?.replace(MARKORD_I, (_hela, ord: Markord) =>
    String(stalle[ord]).split('/').map(encodeURIComponent).join('/'),
  );
}

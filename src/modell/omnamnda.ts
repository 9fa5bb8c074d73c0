import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { SAMLINGSNAMN } from './samlingsnamn.ts';
import { omnamndAv } from './hanvisningar.ts';
import { sorteraPa } from './ordning.ts';
import type { AnyNod } from './typer.ts';

/** The pages that point to a node, grouped by collection in the order of the site. */
export function omnamndaPer(nod: AnyNod): { rubrik: string; noder: AnyNod[] }[] {
  return (Object.keys(SAMLINGAR) as Samling[])
    .map((samling) => ({
      rubrik: SAMLINGSNAMN[samling].namn,
      noder: sorteraPa(omnamndAv(nod, samling) as AnyNod[], (ett) => ett.namn),
    }))
    .filter((grupp) => grupp.noder.length > 0);
}

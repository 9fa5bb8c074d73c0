import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { namnetPa } from './samlingsnamn.ts';
import { synpunkterOm } from './synpunkter.ts';
import { omnamndAv } from './hanvisningar.ts';
import { sorteraPa } from './ordning.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** The pages that point to a node, grouped by collection in the order of the site. What has shaped a chapter stands on its own. */
export function omnamndaPer(nod: AnyNod, bok: Handbok): { rubrik: string; noder: AnyNod[] }[] {
  const egna = new Set<AnyNod>(nod.samling === 'kapitel' ? synpunkterOm(nod) : []);
  return (Object.keys(SAMLINGAR) as Samling[])
    .map((samling) => {
      const noder = (omnamndAv(nod, samling) as AnyNod[]).filter((ett) => !egna.has(ett));
      return { rubrik: namnetPa(samling, bok).namn, noder: sorteraPa(noder, (ett) => ett.namn) };
    })
    .filter((grupp) => grupp.noder.length > 0);
}

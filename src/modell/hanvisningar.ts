import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { LANKSLAG, lasLank } from '../schema/lankar.ts';
import { vardenEfter } from '../schema/varden.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** Records on every node which pages point to it, by field or by link in their text. */
export function knytHanvisningar(bok: Handbok): void {
  for (const nod of allaNoder(bok)) {
    // All that a page points to is met here, so that none need look through who points to the same: of a role it may be all pages.
    const redan = new Set<string>();
    for (const { samling, id, falt } of utgaende(nod)) {
      const mal = bok.hitta(samling, id);
      const nyckel = `${samling} ${id} ${falt}`;
      if (!mal || mal === nod || redan.has(nyckel)) continue;
      redan.add(nyckel);
      mal.omnamnd.push({ fran: nod, falt });
    }
  }
}

/** All nodes, collection by collection, in the order of the site. */
export function allaNoder(bok: Handbok): AnyNod[] {
  return (Object.keys(SAMLINGAR) as Samling[]).flatMap((samling) => bok[samling] as AnyNod[]);
}

/** Nodes of one collection that point to this one, each once. */
export function omnamndAv<S extends Samling>(nod: AnyNod, samling: S, falt?: string) {
  const fran = nod.omnamnd
    .filter((ett) => ett.fran.samling === samling && (falt === undefined || ett.falt === falt))
    .map((ett) => ett.fran);
  return [...new Set(fran)] as Extract<AnyNod, { samling: S }>[];
}

interface Utgaende {
  samling: Samling;
  id: string;
  falt: string;
}

function utgaende(nod: AnyNod): Utgaende[] {
  const falt = Object.entries(SAMLINGAR[nod.samling].referenser).flatMap(([monster, samling]) =>
    samling in SAMLINGAR
      ? vardenEfter(monster, nod.data).map(({ varde }) => ({
          samling: samling as Samling,
          id: String(varde),
          falt: monster,
        }))
      : [],
  );
  return [...falt, ...aktorer(nod), ...lankarIText(nod)];
}

/** Who acts in a process: a step that is an event has its actor from there. */
function aktorer(nod: AnyNod): Utgaende[] {
  if (nod.samling !== 'processer') return [];
  return nod.steg.flatMap(({ aktor }) =>
    aktor ? [{ samling: 'roller' as const, id: aktor.id, falt: 'steg[].aktor' }] : [],
  );
}

/** Handbook links in a body: `[ord](roll:id)`, and those of its diagrams. */
function lankarIText({ inne }: AnyNod): Utgaende[] {
  return inne.lankar.flatMap(({ adress }) => {
    const lank = lasLank(adress);
    const samling = lank && LANKSLAG[lank.slag]?.samling;
    return lank && samling ? [{ samling, id: lank.id, falt: 'text' }] : [];
  });
}

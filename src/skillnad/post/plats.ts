/** Which posts stand elsewhere among their like: under another, or passed by others. Those that only were pushed along have not moved. */
import { diffArrays } from 'diff';
import type { Versionspost } from '../../schema/versioner.ts';
import { postnyckel, type Postpar } from './postpar.ts';

/** Fields that say where a post stands, and are told as its place. */
export const PLATSFALT: Record<string, readonly string[]> = {
  kapitel: ['del', 'under', 'ordning'],
  popular: ['ordning'],
  malkedja: ['ordning'],
  utbildning: ['ordning'],
  scenarier: ['ordning'],
  utvardering: ['ordning'],
};

/** The pairs whose post has moved. */
export function flyttadePoster(par: readonly Postpar[]): Set<Postpar> {
  const bada = par.filter(({ fore, efter }) => fore && efter);
  const nyttId = new Map(bada.map(({ fore, efter }) => [postnyckel(fore!), postnyckel(efter!)]));
  const flyttade = new Set<Postpar>();
  const ihop = Map.groupBy(bada, ({ fore, efter }) => {
    const [gammal, ny] = [
      ovan(fore!, (nyckel) => nyttId.get(nyckel) ?? nyckel),
      ovan(efter!, (nyckel) => nyckel),
    ];
    return gammal === ny ? ny : undefined;
  });
  for (const ett of ihop.get(undefined) ?? []) flyttade.add(ett);
  for (const [namn, syskon] of ihop)
    if (namn !== undefined && harPlats(syskon[0]!))
      for (const ett of forbigangna(syskon)) flyttade.add(ett);
  return flyttade;
}

function harPlats({ efter }: Postpar): boolean {
  return PLATSFALT[efter!.samling] !== undefined;
}

/** What a chapter stands under, or the collection. */
function ovan({ samling, data }: Versionspost, id: (nyckel: string) => string): string {
  if (samling !== 'kapitel') return samling;
  const { under, del } = data;
  return typeof under === 'string' ? id(`kapitel-${under}`) : `del-${String(del)}`;
}

/** As few as possible, without which the others stand in the same order in both texts. */
function forbigangna(syskon: readonly Postpar[]): Postpar[] {
  const ordning = (sida: 'fore' | 'efter') =>
    [...syskon].sort((a, b) => plats(a[sida]) - plats(b[sida]));
  const [gamla, nya] = [ordning('fore'), ordning('efter')];
  const nummer = (par: Postpar) => postnyckel(par.efter!);
  const kvar = new Set(
    diffArrays(gamla.map(nummer), nya.map(nummer))
      .filter(({ added, removed }) => !added && !removed)
      .flatMap(({ value }) => value),
  );
  return syskon.filter((par) => !kvar.has(nummer(par)));
}

function plats(post: Versionspost | undefined): number {
  return Number(post?.data['ordning'] ?? 0);
}

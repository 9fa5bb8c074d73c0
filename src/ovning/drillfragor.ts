/** Drills as questions that a page can show. */
import { drill } from './drill/drill.ts';
import type { Drillsak, Drillslag } from './drill/typ.ts';
import type { Modulfraga } from './fragor.ts';

/** A set of a seed. Ids are of their places: nobody keeps how a drill went. */
export function drillfragor(
  saker: readonly Drillsak[],
  slag: Drillslag,
  fro: number,
  antal: number,
): Modulfraga[] {
  return drill(saker, slag, fro, antal).map(({ fraga, svar, forklaring, lank, namn }, nr) => ({
    id: `${slag}-fraga-${nr + 1}`,
    slag: 'en',
    fraga,
    svar,
    forklaring,
    lank,
    lanknamn: namn,
  }));
}

/** All that drills can ask of a handbook. */
import type { Handbok } from '../../modell/typer.ts';
import { drill } from './drill.ts';
import { organsaker } from './organ.ts';
import { ordsaker } from './termer.ts';
import { tidssaker } from './tid.ts';
import { DRILLSLAG, type Drillsak, type Drillslag } from './typ.ts';

/** How many questions a set has, and how many there must be for the drill to be worth it. */
export const OMGANG = 5;
const MINST = 8;

/** Kinds that the handbook has too little of are left out. */
export function drillsaker(bok: Handbok): Partial<Record<Drillslag, Drillsak[]>> {
  const alla = { tid: tidssaker(bok), organ: organsaker(bok), ord: ordsaker(bok) };
  return Object.fromEntries(
    DRILLSLAG.map((slag) => [slag, alla[slag]] as const).filter(
      ([slag, saker]) => drill(saker, slag, 1, MINST).length === MINST,
    ),
  );
}

/** Which way each arrow goes: straight on to the next row, or out at a side, along a gutter, and in at a side. */
import type { Flode, Gang } from './flode.ts';

export type Sidval = 'vanster' | 'hoger';

/** An arrow with its way chosen. Gutter 0 is left of the first lane, 1 between the first and the second. */
export interface Vag extends Gang {
  /** Undefined for the next row. */
  om: { ut: Sidval; in: Sidval; ranna: number } | undefined;
}

/** The row of a step holds nothing else, so its other lanes are free for arrows that leave or come. */
export function vagval({ banor, steg, gangar }: Flode): Vag[] {
  const bana = (nr: number) => steg[nr]?.bana ?? 0;
  const tagna = new Set<string>();
  return gangar.map((gang): Vag => {
    if (gang.till === gang.fran + 1) return { ...gang, om: undefined };
    const [fran, till] = [bana(gang.fran), bana(gang.till)];
    const ut = utsida(gang, { fran, till, sist: banor.length - 1 }, tagna);
    tagna.add(`${gang.fran} ${ut}`);
    return { ...gang, om: { ut, ...insida(ut, fran, till, gang.villkor !== undefined) } };
  });
}

/** Towards the goal. Words ask for a free lane beside the step, and for a side of their own. */
function utsida(
  gang: Gang,
  { fran, till, sist }: { fran: number; till: number; sist: number },
  tagna: ReadonlySet<string>,
): Sidval {
  const helst: Sidval = till < fran || (till === fran && fran === sist) ? 'vanster' : 'hoger';
  const annars: Sidval = helst === 'hoger' ? 'vanster' : 'hoger';
  const gar = (val: Sidval) =>
    gang.villkor === undefined || (val === 'hoger' ? fran < sist : fran > 0);
  const ledig = (val: Sidval) => gar(val) && !tagna.has(`${gang.fran} ${val}`);
  return [helst, annars].find(ledig) ?? [helst, annars].find(gar) ?? helst;
}

/** The gutter nearest to the goal that lies on the way out, beyond the words. */
function insida(
  ut: Sidval,
  fran: number,
  till: number,
  harOrd: boolean,
): { in: Sidval; ranna: number } {
  if (ut === 'hoger') {
    const forsta = fran + (harOrd ? 2 : 1);
    if (till >= forsta) return { in: 'vanster', ranna: till };
    return { in: 'hoger', ranna: Math.max(forsta, till + 1) };
  }
  const forsta = fran - (harOrd ? 1 : 0);
  if (till + 1 <= forsta) return { in: 'hoger', ranna: till + 1 };
  return { in: 'vanster', ranna: Math.min(forsta, till) };
}

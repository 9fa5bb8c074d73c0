import type { Resultat } from '../granskning/index.ts';
import { lasMiljo } from '../webb/miljo.ts';
import { forMalgruppen } from './synlighet.ts';

/**
 * The readings of handbooks that this process goes by.
 *
 * A command reads and checks the handbook once, and Astro's content layer must build from that very
 * reading. But Astro loads our modules anew, in a world of its own, where an import gives another
 * copy: the process itself is the only place that both see. So the pages take the texts from here too.
 */
interface Granskad {
  /** The handbook's folder and the newest reading of it, with whatever problems it has. */
  senaste?: { rot: string; resultat: Resultat };
  /** The newest one without errors of each handbook, by its folder: what the pages show. */
  ratta: Map<string, Resultat>;
  lyssnare: Set<() => void>;
}

const PLATS = Symbol.for('roda-traden:granskad');

function granskad(): Granskad {
  const har = globalThis as { [PLATS]?: Granskad };
  return (har[PLATS] ??= { ratta: new Map(), lyssnare: new Set() });
}

/**
 * Leaves a reading for the content layer to build from, and tells those who wait for one.
 *
 * @returns what of it the readers of the site may see: nothing else is left for anyone
 */
export function lamnaOver(rot: string, hela: Resultat): Resultat {
  const resultat = forMalgruppen(hela, lasMiljo().malgrupp);
  granskad().senaste = { rot, resultat };
  if (arFelfri(resultat)) granskad().ratta.set(rot, resultat);
  for (const lyssnare of granskad().lyssnare) lyssnare();
  return resultat;
}

/** The newest reading of a handbook in this process, or undefined. */
export function overlamnad(rot: string): Resultat | undefined {
  const { senaste } = granskad();
  return senaste?.rot === rot ? senaste.resultat : undefined;
}

/** The newest reading without errors, or undefined. */
export function granskadHandbok(rot: string): Resultat | undefined {
  return granskad().ratta.get(rot);
}

/** Calls back at each new reading. */
export function vidNyGranskning(lyssnare: () => void): void {
  granskad().lyssnare.add(lyssnare);
}

/** Whether a reading may be shown: nothing with an error is. */
export function arFelfri({ problem }: Resultat): boolean {
  return problem.every((ett) => ett.niva !== 'fel');
}

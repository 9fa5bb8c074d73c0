import type { Resultat } from '../granskning/index.ts';

/**
 * The reading of a handbook that this process goes by.
 *
 * A command reads and checks the handbook once, and Astro's content layer must build from that very
 * reading. But Astro loads our modules anew, in a world of its own, where an import gives another
 * copy: the process itself is the only place that both see.
 */
interface Granskad {
  /** The handbook's folder. */
  rot: string;
  /** The newest reading, with whatever problems it has. */
  senaste: Resultat;
}

const PLATS = Symbol.for('roda-traden:granskad');
const process_ = globalThis as { [PLATS]?: Granskad };

/** Leaves a reading for the content layer to build from. */
export function lamnaOver(rot: string, senaste: Resultat): void {
  process_[PLATS] = { rot, senaste };
}

/** The newest reading of a handbook in this process, or undefined. */
export function overlamnad(rot: string): Resultat | undefined {
  const funnen = process_[PLATS];
  return funnen?.rot === rot ? funnen.senaste : undefined;
}

/** Whether a reading may be shown: nothing with an error is. */
export function arFelfri({ problem }: Resultat): boolean {
  return problem.every((ett) => ett.niva !== 'fel');
}

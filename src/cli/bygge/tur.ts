/** Which parts of builds take turns, in one project. Two builds of unlike programs draw their pages side by side. */
import { join } from 'node:path';
import type { Miljo } from '../../webb/miljo.ts';
import { iTurOrdning } from '../turordning/turordning.ts';
import { BYGG } from './publicerat.ts';

/** Who waits, for how long, and where it is said. */
export interface Vantan {
  miljo: Pick<Miljo, 'vanta'>;
  skriv: (rad: string) => void;
}

/** Runs what lets Astro compile: one at a time, for Astro keeps its content modules in one place a project. */
export function medAstro<T>(vantan: Vantan, arbete: () => Promise<T>): Promise<T> {
  return iTur('pagar', vantan, arbete);
}

/**
 * Runs what draws with a compiled program, or takes it away: one at a time for each program, so that nothing is taken
 * away while it is read. Builds of the same handbook for the same place have the same program: they share what is kept.
 * Whoever needs Astro too asks for it in here, never the other way round: then nobody waits for one who waits.
 *
 * @param program the program's sum
 */
export function medProgrammet<T>(
  program: string,
  vantan: Vantan,
  arbete: () => Promise<T>,
): Promise<T> {
  return iTur(`pagar-${program}`, vantan, arbete);
}

function iTur<T>(las: string, { miljo, skriv }: Vantan, arbete: () => Promise<T>): Promise<T> {
  const { vanta } = miljo;
  const vantar = (vem: string) =>
    skriv(`Ett annat bygge pågår (${vem}). Väntar på det, högst ${vanta} minuter.`);
  return iTurOrdning(join(BYGG, las), arbete, vantar, { hogst: vanta * 60_000 });
}

/**
 * A head start: Astro compiles the program in a process of its own while the handbook is read and checked here. What it
 * compiles has nothing of the handbook's texts in it, so that it may begin before they are known to be right.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Miljo } from '../../webb/miljo.ts';
import { BYGG } from './publicerat.ts';
import { arKompilerad } from './sidor/kompilera.ts';
import { programsumma } from './sidor/program.ts';

const KOMPILERING = join(import.meta.dirname, 'kompilering.ts');

/** The work of the other process. */
export interface Forsprang {
  /** The sum of the program that is compiled. */
  program: string;
  /** Whether there is any: the program may be compiled from before. */
  pagar: boolean;
  /** When it has ended, well or not: whoever needs what it was to compile, and does not find it, compiles it. */
  klart: Promise<void>;
  /** Ends it: it is not needed. */
  avbryt: () => void;
}

/**
 * Begins to compile, unless it was done before.
 *
 * @param skriv where the other process tells that it waits for another build
 * @param over folder for builds in the making
 */
export async function borjaKompilera(
  miljo: Miljo,
  skriv: (rad: string) => void,
  over = BYGG,
): Promise<Forsprang> {
  const program = await programsumma(miljo);
  if (arKompilerad(over, program))
    return { program, pagar: false, klart: Promise.resolve(), avbryt: () => undefined };
  const barn = fork(KOMPILERING, [program, over], { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
  const avbryt = () => void barn.kill();
  process.once('exit', avbryt);
  if (barn.stdout) createInterface({ input: barn.stdout }).on('line', skriv);
  const klart = new Promise<void>((slut) => {
    barn.once('error', () => slut());
    barn.once('close', () => slut());
  });
  return { program, pagar: true, klart: klart.finally(() => process.off('exit', avbryt)), avbryt };
}

import { rmSync } from 'node:fs';

/** Signals that ask a process to end, and the exit code that shells expect: 128 and the signal's number. */
const SIGNALER = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Ends at once when the user asks for it. What is to be cleared up listens to the process's `exit`. */
export function stannaVidAvbrott(meddela: () => void): void {
  for (const [signal, kod] of Object.entries(SIGNALER)) {
    process.once(signal, () => {
      meddela();
      process.exit(kod);
    });
  }
}

/**
 * Takes a folder away when the process ends, however early. What is being written just then may come in
 * between: so it is tried a few times, and what is still left is no reason to fail.
 *
 * @returns undoes it
 */
export function taBortVidSlut(mapp: string): () => void {
  const vidSlut = () => {
    try {
      rmSync(mapp, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // The next build takes away what killed ones have left.
    }
  };
  process.on('exit', vidSlut);
  return () => void process.off('exit', vidSlut);
}

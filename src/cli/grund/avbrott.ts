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

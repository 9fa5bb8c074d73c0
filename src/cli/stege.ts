/** Tells how long work is going: one line a stage, and a line now and then while it lasts. */
export interface Stege {
  /** Runs one stage; `sammanfatta` turns its result into the words of the line. */
  steg: <T>(
    namn: string,
    arbete: () => Promise<T>,
    sammanfatta?: (resultat: T) => string,
  ) => Promise<T>;
}

const LANGSAMT_MS = 2000;

/** A ladder that writes to the given function, a line at a time. */
export function skapaStege(skriv: (rad: string) => void): Stege {
  return {
    async steg(namn, arbete, sammanfatta = () => '') {
      const start = performance.now();
      const gang = setInterval(() => {
        skriv(`  … ${namn.toLowerCase()}, ${sekunder(start)}`);
      }, LANGSAMT_MS);
      try {
        const resultat = await arbete();
        skriv([namn, sammanfatta(resultat), sekunder(start)].filter(Boolean).join(', '));
        return resultat;
      } finally {
        clearInterval(gang);
      }
    },
  };
}

/** Time since `start` as Swedes write it: "3,2 s". */
export function sekunder(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`;
}

/** A place in a law, and how it is written: "KL 11:10" is 11 kap. 10 § kommunallagen. */
export interface Lagrum {
  /** The law's short name, as the handbooks write it: KL. */
  lag: string;
  /** Undefined in a law without chapters. */
  kapitel: number | undefined;
  /** With its letter, if any: "10", "16a". */
  paragraf: string;
  /** The last paragraph of a span. */
  till: string | undefined;
}

/** The form in which handbooks write it: "KL 11:10", "KL 5:1–2", "FL 23". */
export function lagrumsform({ lag, kapitel, paragraf, till }: Lagrum): string {
  const nummer = kapitel === undefined ? paragraf : `${kapitel}:${paragraf}`;
  return `${lag} ${nummer}${till === undefined ? '' : `–${till}`}`;
}

/** As the law itself is cited, for those who look it up: "11 kap. 10 §", "5 kap. 1–2 §§". */
export function lagrumIOrd({ kapitel, paragraf, till }: Lagrum): string {
  const nummer = [paragraf, till].filter((ett) => ett !== undefined).map(medMellanrum);
  const paragrafer = `${nummer.join('–')} ${nummer.length > 1 ? '§§' : '§'}`;
  return kapitel === undefined ? paragrafer : `${kapitel} kap. ${paragrafer}`;
}

/** Its id on a page: "kl-11-10". A span stands where its first paragraph does. */
export function lagrumsankare({ lag, kapitel, paragraf }: Lagrum): string {
  return [lag.toLowerCase().replace(/[^a-z0-9]+/g, '-'), kapitel, paragraf]
    .filter((del) => del !== undefined)
    .join('-');
}

/** In the order of the law: by chapter, by paragraph, "16" before "16a". */
export function jamforLagrum(ett: Lagrum, annat: Lagrum): number {
  return (
    (ett.kapitel ?? 0) - (annat.kapitel ?? 0) ||
    Number.parseInt(ett.paragraf) - Number.parseInt(annat.paragraf) ||
    ett.paragraf.localeCompare(annat.paragraf)
  );
}

/** "16a" → "16 a", as the law writes it. */
function medMellanrum(paragraf: string): string {
  return paragraf.replace(/(?<=\d)(?=[a-z])/, ' ');
}

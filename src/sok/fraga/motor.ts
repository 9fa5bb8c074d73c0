import type { Sidtext } from '../ord/typer.ts';

/** A page that holds a word. */
export interface Motortraff {
  id: string;
  poang: number;
  /** The page's text. */
  hamta: () => Promise<Sidtext>;
  /** Where in the text the word stands: the n-th word. Empty when only a name of the page has it. */
  platser: number[];
}

/** Looks up one stem in the index. The same in Node and in a browser; see `motorFran`. */
export interface Motor {
  /** Pages with a word that begins so, and whether the stem itself is a word of the index. */
  slaUpp: (stammen: string) => Promise<{ traffar: Motortraff[]; kand: boolean }>;
}

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  createInstance: (val: Record<string, unknown>) => Instans;
}

interface Instans {
  search: (fraga: string) => Promise<{ results: Pagefindtraff[] }>;
  /** Asks another index too. It runs on the program of the first. */
  mergeIndex: (adress: string, val: Record<string, unknown>) => Promise<void>;
}

export interface Pagefindtraff {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<Sidtext>;
}

/**
 * How Pagefind weighs. A word as long as the one asked for counts far more than one that only begins so,
 * and a page is not punished for being long as hard as Pagefind would.
 */
export const VAGNING = {
  termSimilarity: 3,
  pageLength: 0.5,
  termSaturation: 1.2,
  diacriticSimilarity: 0.8,
  // Names are weighed in rangordna.ts, where a word that only begins so counts for less.
  metaWeights: { title: 0, nycklar: 0 },
};

/**
 * Pagefind as our engine. It runs on the page itself: a worker would cost 13 kB more, and a look-up takes
 * a few milliseconds.
 *
 * @param adress where `pagefind/` lies, with a slash at the end
 */
export function motorFran(pagefind: Pagefind, adress: string): Motor {
  const instans = pagefind.createInstance({ basePath: adress, noWorker: true, ranking: VAGNING });
  const minne = new Map<string, ReturnType<Motor['slaUpp']>>();
  const slaUpp = async (stammen: string) => {
    const [alla, exakt] = await Promise.all([
      instans.search(stammen),
      instans.search(`"${stammen}"`),
    ]);
    return { traffar: alla.results.map(somOrdtraff), kand: exakt.results.length > 0 };
  };
  return {
    slaUpp(stammen) {
      const kant = minne.get(stammen) ?? slaUpp(stammen);
      minne.set(stammen, kant);
      return kant;
    },
  };
}

/** What Pagefind found, as we name it. */
export function somOrdtraff({ id, score, words, data }: Pagefindtraff): Motortraff {
  return { id, poang: score, platser: words, hamta: data };
}

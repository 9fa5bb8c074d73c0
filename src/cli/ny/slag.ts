import { narmast } from '../../svenska/forslag.ts';
import type { Svarare } from './fragor.ts';

/** One kind of thing that can be made. */
export interface Nyslag {
  /** The word that asks for it: handbok. */
  ord: string;
  /** How it is asked for, and its flags, for --hjalp. */
  hjalp: string;
  /** Names of the flags that answer its questions. */
  flaggor: string[];
  skapa: (bestallning: Bestallning) => Promise<Utfall>;
}

export interface Bestallning {
  /** The second word: what the new thing is called. */
  namn: string | undefined;
  svarare: Svarare;
  env: NodeJS.ProcessEnv;
  idag: Date;
}

/** What to print, and the exit code. */
export interface Utfall {
  ut: string;
  kod: number;
}

/** The kind that a word asks for, or a Swedish sentence about what there is. */
export function valjSlag(
  slagen: readonly Nyslag[],
  ord: string | undefined,
): { slag: Nyslag } | { fel: string } {
  const slag = slagen.find((ett) => ett.ord === ord);
  if (slag) return { slag };
  const finns = slagen.map((ett) => ett.ord);
  const lista = `Det som går att skapa: ${finns.join(', ')}.`;
  if (ord === undefined)
    return { fel: `Skriv vad du vill skapa: npm run ny -- handbok exempel. ${lista}` };
  const lik = narmast(ord, finns);
  return {
    fel: [`Det går inte att skapa "${ord}".`, lik && `Menade du ${lik}?`, lista]
      .filter(Boolean)
      .join(' '),
  };
}

/** A Swedish sentence about a flag that belongs to something else than what is made. */
export function framlingar(slag: Nyslag, val: Record<string, unknown>): string | undefined {
  const egna = [...slag.flaggor, 'forval'];
  const annan = Object.keys(val).find((namn) => !egna.includes(namn));
  if (annan === undefined) return undefined;
  const finns = egna.map((namn) => `--${namn}`).join(', ');
  return `Valet --${annan} hör inte till ${slag.ord}. De val som finns: ${finns}.`;
}

import { createInterface } from 'node:readline/promises';
import { skriv } from '../grund/skriv.ts';
import type { Svarare } from './fragor.ts';

/** Takes what is proposed without a question. */
const FORVAL = 'forval';

/** Runs with answers from flags and then from the keyboard or a pipe, which is let go of afterwards. */
export async function medSvarare<T>(
  val: Record<string, string | true>,
  arbete: (svarare: Svarare) => Promise<T>,
): Promise<T> {
  const flagga = (namn: string) => {
    const varde = val[namn];
    return varde === true ? undefined : varde;
  };
  if (val[FORVAL])
    return arbete({ flagga, rad: () => Promise.resolve(undefined), igen: undefined });
  const rader = oppna();
  try {
    return await arbete({ flagga, rad: rader.nasta, visa: rader.visa, igen: rader.igen });
  } finally {
    rader.stang();
  }
}

interface Rader {
  nasta: Svarare['rad'];
  visa: Svarare['visa'];
  igen: Svarare['igen'];
  stang: () => void;
}

/** Opens standard input at the first question: a command whose flags answer everything reads nothing. */
function oppna(): Rader {
  const manniska = process.stdin.isTTY;
  let las: ReturnType<typeof createInterface> | undefined;
  let rader: AsyncIterator<string> | undefined;
  return {
    nasta: async (fraga) => {
      las ??= createInterface({ input: process.stdin });
      rader ??= las[Symbol.asyncIterator]();
      if (manniska) process.stdout.write(fraga);
      const { value, done } = await rader.next();
      return done ? undefined : value;
    },
    visa: manniska ? (lista) => skriv(lista.join('\n')) : undefined,
    igen: manniska ? (fel) => process.stdout.write(`  ${fel}\n`) : undefined,
    stang: () => las?.close(),
  };
}

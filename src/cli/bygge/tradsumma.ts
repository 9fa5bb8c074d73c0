/** One sum of all that a build made: whoever has the same sum has the same files, byte for byte. */
import { createHash } from 'node:crypto';
import type { Sajtfiler } from '../../webb/byggtrad.ts';

/** A built folder, summed. */
export interface Tradsumma {
  /** One line for each file, as `sha256sum` writes it: the sum, two spaces, ./path. In byte order of the paths. */
  lista: string;
  /** SHA-256 of the list. */
  summa: string;
  filer: number;
}

/**
 * Sums a site. Anybody can do the same without us, in its folder:
 *
 *     find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
 */
export function summeraTrad(trad: Pick<Sajtfiler, 'filer' | 'summa'>): Tradsumma {
  const filer = iByteordning(trad.filer());
  const lista = filer.map((fil) => `${trad.summa(fil)}  ./${fil}\n`).join('');
  const summa = createHash('sha256').update(lista).digest('hex');
  return { lista, summa, filer: filer.length };
}

/** The order of no language. */
function iByteordning(filer: readonly string[]): string[] {
  return filer
    .map((fil) => Buffer.from(fil))
    .sort((a, b) => Buffer.compare(a, b))
    .map(String);
}

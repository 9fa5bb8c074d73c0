import { gruppera } from './ordning.ts';
import type { Ord } from './typer.ts';

/** Terms by their first letter, in the order of the Swedish alphabet. Expects sorted terms. */
export function perBokstav(ord: Ord[]): { bokstav: string; ord: Ord[] }[] {
  const grupper = gruppera(ord, (ett) => (ett.namn[0] ?? '').toLocaleUpperCase('sv'));
  return [...grupper].map(([bokstav, grupp]) => ({ bokstav, ord: grupp }));
}

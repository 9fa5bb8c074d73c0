/** The order of events that fall in one month: what comes before another stands before it. */
import type { Handelse } from './typer.ts';

const minne = new WeakMap<Handelse, number>();

/** How many events lead to this one, in the longest chain of `före`. Granskning lets no chain go round. */
export function foljd(handelse: Handelse): number {
  const kand = minne.get(handelse);
  if (kand !== undefined) return kand;
  // A chain that goes round, in a handbook with errors, ends here.
  minne.set(handelse, 0);
  const antal = handelse.fore.reduce((flest, ett) => Math.max(flest, foljd(ett) + 1), 0);
  minne.set(handelse, antal);
  return antal;
}

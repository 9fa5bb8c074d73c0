import { namnform } from '../ord/namnform.ts';
import type { Soktabell } from '../ord/typer.ts';

const minne = new WeakMap<Soktabell, Map<string, string[]>>();

/**
 * The titles nearest to an everyday word that the handbook has no page for.
 *
 * @param form the word as `namnform` gives it
 */
export function narmasteTitlar(form: string, tabell: Soktabell): string[] {
  return ordboken(tabell).get(form) ?? [];
}

/** The everyday words as they are typed: for taking compounds apart. */
export function vardagsorden(tabell: Soktabell): string[] {
  return tabell.vardag.flatMap(([ord]) => ord);
}

/** A word of two groups is of the first. */
function ordboken(tabell: Soktabell): Map<string, string[]> {
  const kand = minne.get(tabell);
  if (kand) return kand;
  const ny = new Map<string, string[]>();
  for (const [ord, nara] of tabell.vardag)
    for (const ett of ord) {
      const form = namnform(ett);
      if (!ny.has(form)) ny.set(form, nara);
    }
  minne.set(tabell, ny);
  return ny;
}

import { namnform } from '../ord/namnform.ts';
import type { Vardagsfil } from '../ord/typer.ts';

/** The everyday words of a handbook, ready to look up by the form that `namnform` gives. */
export interface Vardag {
  /** What the handbook calls the same thing, as forms. */
  lika: (form: string) => string[];
  /** Titles of the pages nearest to a word that the handbook has no page for, best first. */
  nara: (form: string) => string[];
  /** The words as they are typed: for taking compounds apart. */
  orden: string[];
}

export const UTAN_VARDAG: Vardag = { lika: () => [], nara: () => [], orden: [] };

/** Reads `pagefind/vardag.json`. A word of two groups is near to what the first is. */
export function lasVardag({ lika, titlar, nara }: Vardagsfil): Vardag {
  const likheter = new Map<string, string[]>();
  for (const [ord, till] of lika)
    for (const form of ord.map(namnform))
      likheter.set(form, [...(likheter.get(form) ?? []), ...till.filter((ett) => ett !== form)]);
  const narheter = new Map<string, string[]>();
  for (const [ord, platser] of nara)
    for (const form of ord.map(namnform))
      if (!narheter.has(form))
        narheter.set(
          form,
          platser.map((plats) => titlar[plats]!),
        );
  return {
    lika: (form) => likheter.get(form) ?? [],
    nara: (form) => narheter.get(form) ?? [],
    orden: nara.flatMap(([ord]) => ord),
  };
}

import { byggUppslag, medGenitiv, type Ordform, type Uppslag } from '../../svenska/uppslag.ts';
import { ihagkommet } from '../lasspar.ts';
import type { Handbok, Ord } from '../typer.ts';

/** The forms of the glossary's words. */
export type Lexikon = Uppslag<Ord>;

/** The lexicon of a handbook, made once. */
export const lexikonFor: (bok: Handbok) => Lexikon = ihagkommet(({ ordlista }) =>
  byggLexikon(ordlista),
);

/** All forms of the glossary's words: the term, its inflections, synonyms and abbreviation. */
export function byggLexikon(ordlista: readonly Ord[]): Lexikon {
  return byggUppslag(ordlista.flatMap(formerAv));
}

function formerAv(ord: Ord): Ordform<Ord>[] {
  const { term, bojningar, synonymer, forkortning } = ord.data;
  const former = [...new Set([term, ...bojningar, ...synonymer].flatMap(medGenitiv))];
  return [
    ...former.map((form) => ({ form: form.toLowerCase(), exakt: false, for: ord })),
    ...(forkortning ? [{ form: forkortning, exakt: true, for: ord }] : []),
  ];
}

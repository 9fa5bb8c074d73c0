import { byggUppslag, medGenitiv, type Ordform, type Uppslag } from '../../svenska/uppslag.ts';
import type { Handbok, Ord } from '../typer.ts';

/** The forms of the glossary's words. */
export type Lexikon = Uppslag<Ord>;

const klara = new WeakMap<Handbok, Lexikon>();

/** The lexicon of a handbook, made once. */
export function lexikonFor(bok: Handbok): Lexikon {
  const klart = klara.get(bok) ?? byggLexikon(bok.ordlista);
  klara.set(bok, klart);
  return klart;
}

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

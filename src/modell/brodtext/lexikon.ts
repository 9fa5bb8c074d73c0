import type { Handbok, Ord } from '../typer.ts';

/** One form of a word, as a text may write it. */
interface Form {
  /** In lower case, or as it is written where capitals matter (abbreviations). */
  form: string;
  exakt: boolean;
  ord: Ord;
}

/** The forms by their first word: one look in a map for each word of a text. */
export type Lexikon = Map<string, Form[]>;

/** A word of the glossary that stands in a text. */
export interface Traff {
  /** Where in the text, in UTF-16 units. */
  plats: number;
  langd: number;
  ord: Ord;
}

const ORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const FORSTA = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;
const FORTSATTER = /^-?[\p{L}\p{N}]/u;

const klara = new WeakMap<Handbok, Lexikon>();

/** The lexicon of a handbook, made once. */
export function lexikonFor(bok: Handbok): Lexikon {
  const klart = klara.get(bok) ?? byggLexikon(bok.ordlista);
  klara.set(bok, klart);
  return klart;
}

/** All forms of the glossary's words: the term, its inflections, synonyms and abbreviation. */
export function byggLexikon(ordlista: readonly Ord[]): Lexikon {
  const lexikon: Lexikon = new Map();
  for (const ord of ordlista) {
    const { term, bojningar, synonymer, forkortning } = ord.data;
    for (const form of new Set([term, ...bojningar, ...synonymer].flatMap(medGenitiv))) {
      laggTill(lexikon, { form: form.toLowerCase(), exakt: false, ord });
    }
    if (forkortning) laggTill(lexikon, { form: forkortning, exakt: true, ord });
  }
  for (const former of lexikon.values()) former.sort((a, b) => b.form.length - a.form.length);
  return lexikon;
}

/** The glossary's words in a text, from left to right; the longest where several begin alike. */
export function slaUpp(text: string, lexikon: Lexikon): Traff[] {
  const traffar: Traff[] = [];
  let framme = 0;
  for (const { 0: ord, index } of text.matchAll(ORD)) {
    if (index < framme) continue;
    const form = lexikon.get(ord.toLowerCase())?.find((ett) => star(ett, text, index));
    if (!form) continue;
    framme = index + form.form.length;
    traffar.push({ plats: index, langd: form.form.length, ord: form.ord });
  }
  return traffar;
}

function star({ form, exakt }: Form, text: string, plats: number): boolean {
  const stycke = text.slice(plats, plats + form.length);
  if ((exakt ? stycke : stycke.toLowerCase()) !== form) return false;
  return !FORTSATTER.test(text.slice(plats + form.length, plats + form.length + 2));
}

/** A form and its genitive: "åtagandet", "åtagandets". */
function medGenitiv(form: string): string[] {
  return /[sxz]$/i.test(form) ? [form] : [form, `${form}s`];
}

function laggTill(lexikon: Lexikon, form: Form): void {
  const forsta = FORSTA.exec(form.form)?.[0].toLowerCase();
  if (forsta === undefined) return;
  const former = lexikon.get(forsta);
  if (former) former.push(form);
  else lexikon.set(forsta, [form]);
}

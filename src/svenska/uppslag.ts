/** Finds the forms of known words in a text: one look in a map for each word, whatever their number. */

/** One form of a word, as a text may write it. */
export interface Ordform<T> {
  /** In lower case, or as it is written where capitals matter (abbreviations). */
  form: string;
  exakt: boolean;
  /** What the form is a form of. */
  for: T;
}

/** Forms by their first word, the longest first. */
export type Uppslag<T> = ReadonlyMap<string, readonly Ordform<T>[]>;

/** A known word that stands in a text. Places in UTF-16 units. */
export interface Ordtraff<T> {
  start: number;
  slut: number;
  for: T;
}

const ORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const FORTSATTER = /^-?[\p{L}\p{N}]/u;

/** Prepares forms for looking up. */
export function byggUppslag<T>(former: Iterable<Ordform<T>>): Uppslag<T> {
  const uppslag = new Map<string, Ordform<T>[]>();
  for (const form of former) {
    // "mål- och budget": the first word ends before its hyphen.
    const forsta = form.form.match(ORD)?.[0]?.toLowerCase();
    if (forsta === undefined) continue;
    const har = uppslag.get(forsta);
    if (har) har.push(form);
    else uppslag.set(forsta, [form]);
  }
  for (const lista of uppslag.values()) lista.sort((a, b) => b.form.length - a.form.length);
  return uppslag;
}

/** The known words of a text from left to right, the longest where several begin alike. */
export function slaUpp<T>(text: string, uppslag: Uppslag<T>): Ordtraff<T>[] {
  const traffar: Ordtraff<T>[] = [];
  let framme = 0;
  for (const { 0: ord, index } of text.matchAll(ORD)) {
    if (index < framme) continue;
    const form = uppslag.get(ord.toLowerCase())?.find((ett) => star(ett, text, index));
    if (!form) continue;
    framme = index + form.form.length;
    traffar.push({ start: index, slut: framme, for: form.for });
  }
  return traffar;
}

/** A form and its genitive: "uppdraget", "uppdragets". */
export function medGenitiv(form: string): string[] {
  return /[sxz]$/i.test(form) ? [form] : [form, `${form}s`];
}

/** A line may be broken between the words of a form. */
function star<T>({ form, exakt }: Ordform<T>, text: string, start: number): boolean {
  const skrivet = text.slice(start, start + form.length).replace(/\s/g, ' ');
  if ((exakt ? skrivet : skrivet.toLowerCase()) !== form) return false;
  return !FORTSATTER.test(text.slice(start + form.length, start + form.length + 2));
}

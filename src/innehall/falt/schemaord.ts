/** Words and small pieces for messages about fields. */
import { uppraknat } from '../../svenska/upprakning.ts';
import { svenskt } from '../../schema/faltnamn.ts';

export const SLAG: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'fält med värden',
  record: 'fält med värden',
};

/** The value at a path, or undefined. */
export function vagvarde(varde: unknown, vag: readonly PropertyKey[]): unknown {
  let inre = varde;
  for (const del of vag) {
    if (inre === null || typeof inre !== 'object' || !Object.hasOwn(inre, del)) return undefined;
    inre = (inre as Record<PropertyKey, unknown>)[del];
  }
  return inre;
}

/** beslut.organ, aktörer[1]: where in the front matter a value stands. */
export function faltnamn(vag: readonly PropertyKey[]): string {
  const namn = vag
    .map((del) => (typeof del === 'number' ? `[${del + 1}]` : `.${svenskt(String(del))}`))
    .join('');
  return namn ? `fältet ${namn.replace(/^\./, '')}` : 'uppgifterna';
}

/** ”organ”, ”datum” och ”läge”, by their Swedish names. */
export function uppraknade(namn: readonly string[]): string {
  return uppraknat(namn.map((ett) => `”${svenskt(ett)}”`));
}

export function slagAv(varde: unknown): string {
  if (varde === null) return 'tomt';
  if (Array.isArray(varde)) return 'en lista';
  if (typeof varde === 'object') return 'fält med värden';
  if (typeof varde === 'string') return `texten "${visa(varde)}"`;
  if (typeof varde === 'number') return `talet ${varde}`;
  return String(varde);
}

/** A value short enough for a line. */
export function visa(varde: unknown): string {
  if (varde !== null && typeof varde === 'object')
    return Array.isArray(varde) ? 'en lista' : 'fält';
  const text = String(varde).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export function stor(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const KORT_RAD = 140;

/**
 * The line with one word replaced, from a column on. Of a long line only the words around are given.
 * Undefined when the word is not there.
 */
export function bytOrd(
  rad: string | undefined,
  kolumn: number,
  fran: string,
  till: string,
): string | undefined {
  const vid = rad?.indexOf(fran, kolumn - 1) ?? -1;
  if (rad === undefined || vid < 0) return undefined;
  const fore = rad.slice(0, vid);
  const efter = rad.slice(vid + fran.length);
  if (rad.length <= KORT_RAD) return fore + till + efter;
  return `…${fore.slice(-50)}${till}${efter.slice(0, 30)}…`;
}

/** SVG of our own as text. Everything that comes from content is escaped here. */

import { escapeUTF8 } from 'entities';

/** Attributes with a space before each. */
export function attribut(lista: Record<string, string | number>): string {
  return Object.entries(lista)
    .map(([namn, varde]) => ` ${namn}="${escapeUTF8(String(varde))}"`)
    .join('');
}

/** An element with its content, which is markup already. */
export function element(
  namn: string,
  lista: Record<string, string | number>,
  ...innehall: string[]
): string {
  const inre = innehall.join('');
  return `<${namn}${attribut(lista)}${inre ? `>${inre}</${namn}>` : '/>'}`;
}

/** A number with at most one decimal, and never "-0". */
export function tal(varde: number): string {
  return String(Math.round(varde * 10) / 10 || 0);
}

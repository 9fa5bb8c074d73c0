/** A piece of text to put in the place of another. */
export interface Textbyte {
  fran: number;
  till: number;
  text: string;
}

/** A text with its pieces in place; pieces at the same place come in the order given. They may not overlap. */
export function bytUt(text: string, byten: readonly Textbyte[]): string {
  let ut = '';
  let fran = 0;
  for (const byte of byten.toSorted((a, b) => a.fran - b.fran || a.till - b.till)) {
    if (byte.fran < fran) throw new Error('Två byten ligger på varandra.');
    ut += text.slice(fran, byte.fran) + byte.text;
    fran = byte.till;
  }
  return ut + text.slice(fran);
}

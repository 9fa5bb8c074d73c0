/** A piece of a text to put something else in the place of. */
export interface Textbyte {
  fran: number;
  till: number;
  text: string;
}

/** The text with all its pieces exchanged; everything else stays byte for byte. */
export function bytUt(text: string, byten: readonly Textbyte[]): string {
  return byten
    .toSorted((a, b) => b.fran - a.fran)
    .reduce((ny, { fran, till, text: bit }) => ny.slice(0, fran) + bit + ny.slice(till), text);
}

/** Where each line of a text begins. */
export function radstarter(text: string): number[] {
  const starter = [0];
  for (let vid = text.indexOf('\n'); vid >= 0; vid = text.indexOf('\n', vid + 1))
    starter.push(vid + 1);
  return starter;
}

/** How a question is matched to a row: every word of the question must begin a word of the row, or stand inside a long one. */

/** The words of a text, without capitals, accents and signs. */
export function ordI(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Words that a question has and no row needs. */
const FRAGEORD = new Set('vem vilka vilket som beslutar bestammer om for i pa av och det den ar'.split(' '));

/** The words of a question that say what it is about; all of them when it has no others. */
export function fragaord(fraga: string): string[] {
  const alla = ordI(fraga);
  const barande = alla.filter((ord) => !FRAGEORD.has(ord));
  return barande.length > 0 ? barande : alla;
}

/** Whether every word of the question is found. Short words must begin one, long may stand inside. */
export function finns(fraga: readonly string[], text: readonly string[]): boolean {
  return fraga.every((ord) =>
    text.some((ett) => ett.startsWith(ord) || (ord.length > 3 && (ett.includes(ord) || ord.startsWith(stam(ett))))),
  );
}

/** A word long enough to be found from its inflections: "skattesatsen" finds "skattesats". */
function stam(ord: string): string {
  return ord.length > 4 ? ord : '\0';
}

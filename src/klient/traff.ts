/** How a question is matched to a row of decisions. */

/** The words of a text, without capitals, accents and signs. */
export function ordI(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A verb and what is made of it: "anställa", "anställer", "anställning". Long enough, so that chance does not do it. */
const ANDELSE = /(?:ningen|ningar|ning|ande|ar|er|as|es|a|e|r)$/;
const MINST_STAM = 5;

function utanAndelse(ord: string): string {
  const stam = ord.replace(ANDELSE, '');
  return stam.length < MINST_STAM ? ord : stam;
}

/** Words that a question has and no row needs. */
const FRAGEORD = new Set(
  'vem vilka vilket som beslutar bestammer om for i pa av och det den ar'.split(' '),
);

/** The words of a question that say what it is about; all of them when it has no others. */
export function fragaord(fraga: string): string[] {
  const alla = ordI(fraga);
  const barande = alla.filter((ord) => !FRAGEORD.has(ord));
  return barande.length > 0 ? barande : alla;
}

/** A row as words: its matter, its search words, all its text. */
export interface Sokrad {
  sak: readonly string[];
  sokord: readonly string[];
  text: readonly string[];
}

/** How well a row answers: 3 its matter has every word, 2 with its search words, 1 with its text, 0 not. */
export function poang(fraga: readonly string[], { sak, sokord, text }: Sokrad): number {
  const har = (ord: readonly string[]) => fraga.every((ett) => finns(ett, ord));
  if (har(sak)) return 3;
  if (har([...sak, ...sokord])) return 2;
  return har([...text, ...sokord]) ? 1 : 0;
}

/**
 * Whether a word is found: it begins a word of the row, or stands inside one ("plan" in
 * "internkontrollplan"), or is an inflection of one ("skattesatsen" of "skattesats", "anställa" of "anställer").
 */
function finns(ord: string, text: readonly string[]): boolean {
  const stammen = utanAndelse(ord);
  return text.some(
    (ett) =>
      ett.startsWith(ord) ||
      (ord.length > 3 && ett.includes(ord)) ||
      (ett.length > 4 && ord.startsWith(ett)) ||
      utanAndelse(ett) === stammen,
  );
}

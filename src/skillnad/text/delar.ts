/** Runs of text taken apart to the smallest parts that are compared: words, spaces and signs, each with its form. */
import type { Textbit } from '../../schema/versioner.ts';
import { meningar } from '../../svenska/meningar.ts';

/** A word, a space or a sign. */
export interface Textdel {
  text: string;
  /** The run that it stands in, which gives its form. */
  bit: Textbit;
  /** Parts with the same key are the same text, in whatever form. */
  nyckel: string;
}

/** A place where both texts are the same, part by part, or where one stands instead of the other. */
export interface Skift {
  lika: boolean;
  fore: Textdel[];
  efter: Textdel[];
}

const DELAR = /[\p{L}\p{M}\p{N}]+(?:[-:.,’'/\u00ad][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** The parts of a text, in order; together they are all of it. */
export function textdelar(bitar: readonly Textbit[]): Textdel[] {
  return bitar.flatMap((bit) =>
    arTecken(bit)
      ? [{ text: bit.text, bit, nyckel: `\0${bit.fotnot ?? bit.bild ?? ''} ${bit.text}` }]
      : [...bit.text.matchAll(DELAR)].map(([text]) => ({ text, bit, nyckel: text })),
  );
}

/** Whether a run is one thing and no running text: the sign of a footnote, a picture in a line. */
export function arTecken({ fotnot, bild }: Textbit): boolean {
  return fotnot !== undefined || bild !== undefined;
}

/** Whether a part is a word or a number, not a space or a sign. */
export function arOrd({ text }: Textdel): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export function arMellanrum({ text }: Textdel): boolean {
  return text !== '' && text.trim() === '';
}

/** Whether a part is a sign that ends sentences. */
export function arSlut({ text }: Textdel): boolean {
  return /^[.!?…]$/.test(text);
}

/** The parts sentence by sentence. The space after a sentence belongs to it. */
export function iMeningar(delar: readonly Textdel[]): Textdel[][] {
  const text = delar.map((del) => del.text).join('');
  const granser = new Set(borjar(text));
  const grupper: Textdel[][] = [];
  let plats = 0;
  for (const del of delar) {
    // A footnote's sign has no width: it belongs to the sentence before it.
    if (grupper.length === 0 || (granser.has(plats) && del.text !== '')) grupper.push([]);
    grupper.at(-1)!.push(del);
    plats += del.text.length;
  }
  return grupper;
}

/** Where each sentence but the first begins. */
function borjar(text: string): number[] {
  let plats = 0;
  return meningar(text).map((mening) => {
    const vid = text.indexOf(mening, plats);
    plats = vid + mening.length;
    return vid;
  });
}

/** The text without its form. */
export function textI(bitar: readonly Textbit[]): string {
  return bitar.map((bit) => bit.text).join('');
}

/** How a run is set, apart from its words; equal for runs that are set alike. */
export function formen(bit: Textbit): string {
  const form = Object.entries(bit).filter(([namn]) => namn !== 'text');
  return JSON.stringify(form.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Neighbours that are set alike become one run, and empty runs go: two texts that look the same are the same. */
export function hopslagna(bitar: readonly Textbit[]): Textbit[] {
  const ut: Textbit[] = [];
  for (const bit of bitar) {
    if (bit.text === '' && !arTecken(bit)) continue;
    const forra = ut.at(-1);
    if (forra && !arTecken(bit) && formen(forra) === formen(bit))
      ut[ut.length - 1] = { ...forra, text: forra.text + bit.text };
    else ut.push(bit);
  }
  return ut;
}

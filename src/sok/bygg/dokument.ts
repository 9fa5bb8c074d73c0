import { escapeUTF8 } from 'entities';
import type { Sokblock } from './html.ts';
import { orden } from '../../svenska/ord.ts';
import type { Ordledare } from '../../svenska/ordled.ts';
import { stam } from '../../svenska/stam.ts';

/** A page made ready for Pagefind: what it is to find, and what it is to show, word for word. */
export interface Sokdokument {
  /** HTML for Pagefind: each word replaced by its stem and the parts of the compound. */
  html: string;
  /** The words as they stand on the page. The n-th word here is the n-th in `html`. */
  content: string;
  antalOrd: number;
  ankare: { element: string; id: string; text: string; location: number }[];
}

/** How much the lead counts beside plain text (Pagefind's own: h1 7, h2 6, h3 5). */
const VIKT_INGRESS = 2;

/**
 * Writes a page for Pagefind. Helper words stand inside the tokens that Pagefind counts as one word, so
 * places in the text stay right, and the text that is shown has none of them.
 *
 * @param nycklar other names of the page: found, but no part of its text
 * @param marke a mark of the original text, so that the file name changes when only an ending has changed
 */
export function skrivDokument(
  block: Sokblock[],
  nycklar: string[],
  sokord: Sokord,
  marke: string,
): Sokdokument {
  const ankare: Sokdokument['ankare'] = [];
  const rader: string[] = [];
  const html: string[] = [];
  let antalOrd = 0;
  for (const ett of block) {
    const ordIText = ett.text.split(/\s+/).filter(Boolean);
    if (ordIText.length === 0) continue;
    if (ett.id)
      ankare.push({ element: ett.tagg, id: ett.id, text: ordIText.join(' '), location: antalOrd });
    rader.push(ordIText.join(' '));
    const vikt = ett.ingress ? ` data-pagefind-weight="${VIKT_INGRESS}"` : '';
    const tokens = ordIText.map((ord) => escapeUTF8(sokord(ord))).join(' ');
    html.push(`<${ett.tagg}${vikt}>${tokens}</${ett.tagg}>`);
    antalOrd += ordIText.length;
  }
  const nyckelord = unika(nycklar.flatMap((nyckel) => nyckel.split(/\s+/).map(sokord)));
  return {
    html: `<html lang="sv"><head><meta data-pagefind-meta="nycklar[content]" content="${escapeUTF8(nyckelord.join(' '))}"></head><body><i id="m-${marke}"></i>${html.join('')}</body></html>`,
    content: rader.join('\n'),
    antalOrd,
    ankare,
  };
}

/**
 * The token that a word is indexed as. Pagefind indexes the parts round "-" apart, and the whole without it:
 * målstyrningen → mål-styrning is found by målstyrning, mål and styrning. Signs alone are kept, so that
 * words keep their places.
 */
export type Sokord = (ord: string) => string;

/** Makes tokens with the compounds of a site taken apart. The same words come again and again, and are remembered. */
export function skapaSokord(ledare: Ordledare): Sokord {
  const minne = new Map<string, string>();
  return (ord) => {
    const kant = minne.get(ord);
    if (kant !== undefined) return kant;
    const bitar = orden(ord);
    const token = bitar.length === 0 ? ord : bitar.map((bit) => iLed(bit, ledare)).join('-');
    minne.set(ord, token);
    return token;
  };
}

function iLed(bit: string, ledare: Ordledare): string {
  const stammen = stam(bit);
  const vanster = ledare(bit).slice(0, -1);
  const hoger = stammen.slice(vanster.join('').length);
  return hoger && bit.startsWith(stammen) ? [...vanster, hoger].join('-') : stammen;
}

function unika(ord: string[]): string[] {
  return [...new Set(ord.filter(Boolean))];
}

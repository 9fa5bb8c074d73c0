/**
 * Runs of the signs * _ ~ ` in a text, and which of them were meant as marks.
 *
 * A text may hold such a sign for its own sake: 5*3, "Belopp*" with its note "*exklusive moms", snake_case, ______ to write on. Only what
 * starts or ends a word as a mark does is taken for one.
 */
import type { Kallblock } from './kalltext.ts';

export interface Svit {
  tecken: string;
  vid: number;
  /** The signs around; a blank where the block begins or ends. */
  fore: string;
  efter: string;
}

/** The runs of a block that Markdown has left as text. */
export function sviterI(text: string): Svit[] {
  return [...text.matchAll(/\*+|_+|~+|`+/g)].map(({ 0: tecken, index }) => ({
    tecken,
    vid: index,
    fore: text[index - 1] ?? ' ',
    efter: text[index + tecken.length] ?? ' ',
  }));
}

export const oppnar = ({ fore, efter }: Svit) => /[\s([”"'–—/]/.test(fore) && !/\s/.test(efter);
export const stanger = ({ fore, efter }: Svit) =>
  !/\s/.test(fore) && /[\s.,;:!?)\]”"'–—/]/.test(efter);

/** Whether a run looks like a mark of emphasis and not like a sign for its own sake. */
export function syns(svit: Svit, sviter: Svit[], noter: Set<string>, block: Kallblock): boolean {
  const { tecken, fore, efter } = svit;
  if (tecken[0] === '`') return true;
  if (tecken === '~~') return sviter.filter((ett) => ett.tecken === tecken).length % 2 === 1;
  if (tecken[0] === '~') return false;
  if (tecken[0] === '_')
    return tecken.length <= 2 && oppnar(svit) && ordUtanStreck(block.text, svit);
  const lika = sviter.filter((ett) => ett.tecken === tecken).length;
  if (tecken.length > 1 && lika > 1) return true;
  if (noter.has(tecken) && arNotmarke(svit, block.text)) return false;
  if (tecken.length === 1) return oppnar(svit) && /[\p{L}”"(\uE000\uE001]/u.test(efter);
  const mellan = (form: RegExp) => form.test(fore) && form.test(efter);
  return !mellan(/\d/) && !mellan(/\s/);
}

/** "_viktigt" but not "_min_fil": names of files and fields hold underscores. */
function ordUtanStreck(text: string, { vid, tecken }: Svit): boolean {
  return /^[\p{L}\uE000\uE001](?:[^_\s]*)(?:\s|$|[.,;:!?])/u.test(text.slice(vid + tecken.length));
}

/** Signs that mark a note below: one block ends a word with them, and a later one begins with them. */
export function notmarken(block: Kallblock[]): Set<string> {
  const funna = new Set<string>();
  const sista = new Set<string>();
  for (const { text } of block) {
    const forst = /^[\s\uE000]*(\*+)/.exec(text)?.[1];
    if (forst && sista.has(forst)) funna.add(forst);
    for (const svit of sviterI(text)) if (arSist(svit)) sista.add(svit.tecken);
  }
  return funna;
}

const arSist = (svit: Svit) => stanger(svit) && !oppnar(svit);

/** At the end of a word, or first in the note itself. */
function arNotmarke(svit: Svit, text: string): boolean {
  return arSist(svit) || /^[\s\uE000]*$/.test(text.slice(0, svit.vid));
}

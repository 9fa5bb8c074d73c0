/**
 * How hard a text is to read, for an editor to look at: LIX, the longest sentence, and the share of sentences that are passive.
 * What counts as running text, a sentence and a word is the same as for LIX, see lix.ts and meningar.ts.
 */
import { blocktext, type Block } from '../innehall/brod/block.ts';
import { raknaLix } from './lix.ts';
import { meningar, ordI } from '../svenska/meningar.ts';
import { passivaOrd } from '../svenska/passiv.ts';

export interface Lasbarhet {
  /** Words that a reader sees: running text, headings and tables. */
  ord: number;
  /** Sentences of the running text. */
  meningar: number;
  /** 0 for a text without running text. */
  lix: number;
  /** The longest sentence, and its words. The first of several. Empty when there is none. */
  langsta: { text: string; ord: number };
  /** Sentences with a passive, and the words that make them so. See passiv.ts for how they are guessed. */
  passiva: { meningar: number; ord: string[] };
}

/** Reads the numbers off some blocks. */
export function lasbarhet(block: Block[]): Lasbarhet {
  const stycken = lopande(block);
  const alla = stycken.flatMap(meningar);
  const passiva = alla.map(passivaOrd).filter((ord) => ord.length > 0);
  const { lix } = raknaLix(stycken);
  return {
    ord: antalOrd(block),
    meningar: alla.length,
    lix,
    langsta: langsta(alla),
    passiva: { meningar: passiva.length, ord: passiva.flat() },
  };
}

/** Passive sentences in per cent, a whole number. */
export function passivProcent({ meningar, passiva }: Lasbarhet): number {
  return meningar === 0 ? 0 : Math.round((100 * passiva.meningar) / meningar);
}

/** The words of all text that a reader sees: paragraphs, lists, tables and headings. */
export function antalOrd(block: Block[]): number {
  return block
    .filter((ett) => ett.slag !== 'ovrigt')
    .reduce((summa, ett) => summa + ordI(blocktext(ett)).length, 0);
}

/** The running text: a string a paragraph or list item. */
function lopande(block: Block[]): string[] {
  return block.filter((ett) => ett.slag === 'stycke').map(blocktext);
}

/** The passages marked for the short version, as blocks of their own. */
export function kortversionen(block: Block[]): Block[] {
  return block
    .filter((ett) => ett.slag !== 'ovrigt')
    .map((ett) => ({ ...ett, bitar: ett.bitar.filter((bit) => bit.kort) }))
    .filter((ett) => ett.bitar.length > 0);
}

function langsta(alla: string[]): Lasbarhet['langsta'] {
  let bast = { text: '', ord: 0 };
  for (const mening of alla) {
    const ord = ordI(mening).length;
    if (ord > bast.ord) bast = { text: mening.replace(/\s+/g, ' '), ord };
  }
  return bast;
}

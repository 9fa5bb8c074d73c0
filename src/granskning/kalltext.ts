/**
 * The running text of a body as it stands in the file, for checks that look for marks which have become plain text.
 *
 * The tree says what Markdown has understood; what it has not is left in the text as written: `**`, `](`, `##`. A block is given line by
 * line, without the indent and the `>` of what it stands in, and with all that is no plain text (code, links, escaped signs, tags) masked
 * by signs of the same length, so that every place in it is a place in the file.
 */
import type { Heading, Paragraph, TableCell } from 'mdast';
import type { Kallfil } from '../innehall/kallfil.ts';
import type { Plats } from '../problem/problem.ts';
import { franTeckenkod } from '../html/teckenkod.ts';
import type { Mdastnod, Trad } from '../innehall/brod/trad.ts';

/** In the place of what is no text: marks of emphasis, tags, escaped signs, entities, code. */
const ANNAT = '\uE000';
/** In the place of a link, an image or a note sign. */
export const LANK = '\uE001';

type Blocknod = Paragraph | Heading | TableCell;

/** A line of a block, from its first sign that is not indent. */
export interface Kalltextrad extends Plats {
  text: string;
}

export interface Kallblock {
  nod: Blocknod;
  /** What the block stands in. */
  over: Mdastnod;
  rader: Kalltextrad[];
  /** The lines with line breaks between. */
  text: string;
}

const kanda = new WeakMap<Trad, Kallblock[]>();

/** Paragraphs, headings and table cells in the order of the text. Empty for a body that could not be read. */
export function kallblock({ trad, rader }: Kallfil): Kallblock[] {
  if (!trad) return [];
  const kant = kanda.get(trad);
  if (kant) return kant;
  const funna: Kallblock[] = [];
  samla(trad.rot, rader, funna);
  kanda.set(trad, funna);
  return funna;
}

/** Line and column in the file of a place in the text of a block. */
export function platsIBlock(block: Kallblock, index: number): Plats {
  let start = 0;
  for (const { text, rad, kolumn } of block.rader) {
    if (index <= start + text.length) return { rad, kolumn: kolumn + index - start };
    start += text.length + 1;
  }
  return block.rader[0] ?? { rad: 1, kolumn: 1 };
}

function samla(over: Mdastnod, rader: string[], funna: Kallblock[]): void {
  if (!('children' in over)) return;
  for (const nod of over.children as Mdastnod[]) {
    const arBlock = nod.type === 'paragraph' || nod.type === 'heading' || nod.type === 'tableCell';
    if (arBlock) funna.push(ettBlock(nod, over, rader));
    else samla(nod, rader, funna);
  }
}

function ettBlock(nod: Blocknod, over: Mdastnod, rader: string[]): Kallblock {
  const start = nod.position?.start ?? { line: 1, column: 1 };
  const slut = nod.position?.end ?? start;
  const skrivna = Array.from({ length: slut.line - start.line + 1 }, (_, nr) => {
    const hela = rader[start.line - 1 + nr] ?? '';
    const fran = nr === 0 ? start.column - 1 : (/^[ \t>]*/.exec(hela)?.[0].length ?? 0);
    const till = nr === slut.line - start.line ? slut.column - 1 : hela.length;
    return new Radskrivning(hela, fran, till);
  });
  fyll(nod, start.line, skrivna);
  const kallrader = skrivna.map((rad, nr) => ({
    text: rad.fardig(),
    rad: start.line + nr,
    kolumn: rad.fran + 1,
  }));
  return { nod, over, rader: kallrader, text: kallrader.map((rad) => rad.text).join('\n') };
}

/** A line of a block while it is written: nodes come in their order, and what lies between them is masked. */
class Radskrivning {
  readonly fran: number;
  readonly #hela: string;
  readonly #till: number;
  readonly #bitar: string[] = [];
  #skrivet: number;

  constructor(hela: string, fran: number, till: number) {
    this.#hela = hela;
    this.fran = fran;
    this.#till = till;
    this.#skrivet = fran;
  }

  /** Writes what `gor` makes of a part of the line, of the same length. */
  skriv(fran: number, till: number, gor: (text: string) => string): void {
    const [borjan, slut] = [Math.max(fran, this.#skrivet), Math.min(till, this.#till)];
    if (slut <= borjan) return;
    this.#bitar.push(maska(this.#hela.slice(this.#skrivet, borjan), ANNAT));
    this.#bitar.push(gor(this.#hela.slice(borjan, slut)));
    this.#skrivet = slut;
  }

  fardig(): string {
    this.#bitar.push(maska(this.#hela.slice(this.#skrivet, this.#till), ANNAT));
    this.#skrivet = this.#till;
    return this.#bitar.join('');
  }

  get slut(): number {
    return this.#hela.length;
  }
}

const SOM_LANK = new Set(['link', 'linkReference', 'image', 'imageReference', 'footnoteReference']);

/** Writes the text of a node, and of what it holds, in place of the mask. */
function fyll(over: Mdastnod, forsta: number, skrivna: Radskrivning[]): void {
  if (!('children' in over)) return;
  for (const nod of over.children as Mdastnod[]) {
    // A link that GFM finds afterwards has the place of what it stands in, see trad.ts: it stays masked.
    if (nod.position === over.position) continue;
    if (SOM_LANK.has(nod.type)) skriv(nod, forsta, skrivna, (text) => maska(text, LANK));
    else if (nod.type === 'text') skriv(nod, forsta, skrivna, maskera);
    else fyll(nod, forsta, skrivna);
  }
}

function skriv(
  { position }: Mdastnod,
  forsta: number,
  skrivna: Radskrivning[],
  gor: (text: string) => string,
): void {
  if (!position) return;
  const { start, end } = position;
  for (let rad = start.line; rad <= end.line; rad++) {
    const mal = skrivna[rad - forsta];
    const fran = rad === start.line ? start.column - 1 : 0;
    mal?.skriv(fran, rad === end.line ? end.column - 1 : mal.slut, gor);
  }
}

/** Blanks stay, so that words are seen to begin and end. */
function maska(rad: string, tecken: string): string {
  return rad === '' ? '' : rad.replace(/[^ \t]/g, tecken);
}

const SKYDDAT = /\\[!-/:-@[-`{-~]|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|([\da-zA-Z]{1,31}));/g;

/** Escaped signs and entities are text whatever they look like. */
function maskera(rad: string): string {
  if (!/[\\&\uE000\uE001]/.test(rad)) return rad;
  return rad
    .replace(/[\uE000\uE001]/g, ' ')
    .replace(SKYDDAT, (hela, namn?: string) =>
      namn && franTeckenkod(namn) === false ? hela : ANNAT.repeat(hela.length),
    );
}

/**
 * The sections of a chapter, and a checksum of each: so that a passage of the populärversion knows when the text it explains has changed.
 *
 * - A section begins at its heading and ends at the next heading of the same or a higher level: its subsections are part of it.
 * - `inledning` is what stands before the first heading. A chapter that begins with a heading has none.
 * - Footnotes belong to the section that points to them, wherever they are written.
 *
 * The checksum sees what a reader sees: words, figures, codes and titles of boxes, not how they are marked. Emphasis, link addresses, lists
 * against paragraphs, line breaks and white space make no difference; a letter, a comma or a number in a table does.
 */
import { createHash } from 'node:crypto';
import { blocktext, type Block } from '../innehall/brod/block.ts';

/** The anchor of what stands before the first heading. */
export const INLEDNING = 'inledning';

export interface Avsnitt {
  /** Its anchor on the page. */
  id: string;
  rubrik: string;
  /** 0 for the text before the first heading. */
  niva: number;
  /** All blocks, with subsections and footnotes. */
  block: Block[];
  /** Anchors of the sections that it is part of, the outermost first. */
  ovan: string[];
  /** Whether it says something before its first subsection. */
  harEgenText: boolean;
}

/** The sections of a body, in the order of the text. */
export function avsnittI(block: Block[]): Avsnitt[] {
  const text = block.filter((ett) => ett.iFotnot === undefined);
  const noter = fotnoterna(block);
  const forsta = text.findIndex((ett) => ett.slag === 'rubrik');
  const fore = forsta < 0 ? text : text.slice(0, forsta);
  const inledning = fore.length > 0 ? [ettAvsnitt(undefined, fore, [], noter)] : [];
  const oppna: Block[] = [];
  const resten = text.flatMap((rubrik, nr) => {
    if (rubrik.slag !== 'rubrik') return [];
    while (oppna.length > 0 && niva(oppna.at(-1)) >= niva(rubrik)) oppna.pop();
    const ovan = oppna.map((ett) => ett.id ?? '');
    oppna.push(rubrik);
    return [ettAvsnitt(rubrik, text.slice(nr, slutet(text, nr)), ovan, noter)];
  });
  return [...inledning, ...resten];
}

/** The checksum of a section: 16 hexadecimal digits of SHA-256. */
export function kontrollsumma(avsnitt: Avsnitt): string {
  const text = avsnitt.block.map(normaliserad).filter(Boolean).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The text of a block without what a reader does not see. */
function normaliserad(block: Block): string {
  return blocktext(block).normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

/** Where the section of a heading ends: at the next heading of its level or above. */
function slutet(text: Block[], start: number): number {
  const hogst = niva(text[start]);
  let nr = start + 1;
  while (nr < text.length && (text[nr]?.slag !== 'rubrik' || niva(text[nr]) > hogst)) nr++;
  return nr;
}

function niva(rubrik: Block | undefined): number {
  return rubrik?.niva ?? 2;
}

type Fotnoter = Map<string, Block[]>;

function fotnoterna(block: Block[]): Fotnoter {
  const noter: Fotnoter = new Map();
  for (const ett of block) {
    if (ett.iFotnot !== undefined) noter.set(ett.iFotnot, [...(noter.get(ett.iFotnot) ?? []), ett]);
  }
  return noter;
}

function ettAvsnitt(
  rubrik: Block | undefined,
  block: Block[],
  ovan: string[],
  noter: Fotnoter,
): Avsnitt {
  const pekade = new Set(block.flatMap((ett) => ett.fotnoter ?? []));
  const forsta = block[rubrik ? 1 : 0];
  return {
    id: rubrik?.id ?? INLEDNING,
    rubrik: rubrik ? blocktext(rubrik).trim() : '',
    niva: rubrik ? niva(rubrik) : 0,
    block: [...block, ...[...pekade].flatMap((id) => noter.get(id) ?? [])],
    ovan,
    harEgenText: forsta !== undefined && forsta.slag !== 'rubrik',
  };
}

/** The words of a block, as a reader meets them. */
import type { Versionsblock } from '../../schema/versioner.ts';
import { ordlikhet, ordpase, type Ordpase } from '../likhet.ts';
import { meningar, ordI } from '../../svenska/meningar.ts';
import { textI } from '../text/delar.ts';

/** All text of a block: its own, and that of what it holds. */
export function blocktext(block: Versionsblock): string {
  switch (block.slag) {
    case 'rubrik':
    case 'stycke':
      return textI(block.bitar);
    case 'lista':
      return block.punkter.map(blockstext).join('\n');
    case 'tabell':
      return block.rader.map((rad) => rad.map(textI).join(' ')).join('\n');
    case 'omslutning':
      return blockstext(block.block);
    case 'infogat':
      return [block.namn, ...Object.values(block.attribut)].join(' ');
  }
}

/** The text of several blocks, one a line. */
export function blockstext(block: readonly Versionsblock[]): string {
  return block.map(blocktext).join('\n');
}

const PASAR = new WeakMap<object, Ordpase>();

/** The words of a block, counted once. */
export function blockpase(block: Versionsblock): Ordpase {
  return pasen(block, () => blocktext(block));
}

/** The words of an item of a list, counted once. */
export function punktpase(punkt: Versionsblock[]): Ordpase {
  return pasen(punkt, () => blockstext(punkt));
}

function pasen(vad: object, text: () => string): Ordpase {
  const raknad = PASAR.get(vad) ?? ordpase(text());
  PASAR.set(vad, raknad);
  return raknad;
}

/** How alike two blocks are: 0–1. Those of different kinds are not. */
export function blocklikhet(fore: Versionsblock, efter: Versionsblock): number {
  if (fore.slag !== efter.slag) return 0;
  const ord = ordlikhet(blockpase(fore), blockpase(efter));
  if (ord < MED_MENING && harSammaMening(fore, efter)) return MED_MENING;
  if (!('namn' in fore) || !('namn' in efter)) return ord;
  return fore.namn === efter.namn ? Math.max(ord, GENOM_NAMN) : 0;
}

/** A passage that keeps one of its sentences is the same passage, however much of it is new. */
const MED_MENING = 0.45;
/** Shorter sentences are the same by chance. */
const MINST_ORD = 4;

function harSammaMening(fore: Versionsblock, efter: Versionsblock): boolean {
  const gamla = meningarI(fore);
  return meningarI(efter).some((mening) => gamla.includes(mening));
}

const MENINGAR = new WeakMap<Versionsblock, string[]>();

function meningarI(block: Versionsblock): string[] {
  if (block.slag !== 'stycke') return [];
  const funna =
    MENINGAR.get(block) ??
    meningar(blocktext(block)).filter((mening) => ordI(mening).length >= MINST_ORD);
  MENINGAR.set(block, funna);
  return funna;
}

/** Two drawings of one kind at the same place are the same drawing, however much differs in it. */
const GENOM_NAMN = 0.5;

/** What tells that two blocks are the same: their id, which is counted from kind and text. Its last number only tells twins of one page apart. */
export function blocknyckel(block: Versionsblock): string {
  return `${block.slag}:${block.id.replace(/(-[0-9a-f]{12})-\d+$/, '$1')}`;
}

/** The same for an item of a list. */
export function punktnyckel(punkt: readonly Versionsblock[]): string {
  return punkt.map(blocknyckel).join(' ');
}

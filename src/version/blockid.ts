import { createHash } from 'node:crypto';
import type { Versionsblock } from '../schema/versioner.ts';
import { textAv } from './bitar.ts';

/** The id of a block until `medId` has counted it. */
export const UTAN_ID = '';

/**
 * Gives each block an id that is counted from its kind and text: the same passage has the same id in every version. Where a text stands
 * twice in a post, the second gets a number.
 */
export function medId(block: readonly Versionsblock[]): Versionsblock[] {
  const antal = new Map<string, number>();
  const egen = (bas: string): string => {
    const nr = (antal.get(bas) ?? 0) + 1;
    antal.set(bas, nr);
    return nr === 1 ? bas : `${bas}-${nr}`;
  };
  const ge = (ett: Versionsblock): Versionsblock => {
    const id = egen(`${ett.slag}-${summa(ett)}`);
    if (ett.slag === 'lista')
      return { ...ett, id, punkter: ett.punkter.map((punkt) => punkt.map(ge)) };
    return ett.slag === 'omslutning' ? { ...ett, id, block: ett.block.map(ge) } : { ...ett, id };
  };
  return block.map(ge);
}

/** 12 hexadecimal digits: two different texts of a post do not get the same by chance. */
function summa(block: Versionsblock): string {
  return createHash('sha256')
    .update(JSON.stringify(orden(block)))
    .digest('hex')
    .slice(0, 12);
}

/** What an id is counted from: the text, not how it is formed or where links lead. */
function orden(block: Versionsblock): unknown {
  switch (block.slag) {
    case 'rubrik':
    case 'stycke':
      return textAv(block.bitar);
    case 'lista':
      return block.punkter.map((punkt) => punkt.map(orden));
    case 'tabell':
      return block.rader.map((rad) => rad.map(textAv));
    case 'omslutning':
      return [block.namn, block.attribut, block.block.map(orden)];
    case 'infogat':
      return [block.namn, block.attribut];
  }
}

import { LANKSLAG, lasLank } from '../../schema/lankar.ts';
import type { Samling } from '../../schema/index.ts';

/** A thing that gets a new id. */
export interface Namnbyte {
  samling: Samling;
  fran: string;
  till: string;
}

/** The scheme of links to a collection: roll, dokument … */
export function lankslag(samling: Samling): string {
  return Object.keys(LANKSLAG).find((slag) => LANKSLAG[slag]?.samling === samling) ?? '';
}

/** Whether an address leads to the thing under its old id, with or without an anchor. */
export function lederDit(adress: string, { samling, fran }: Namnbyte): boolean {
  const lank = lasLank(adress);
  return lank !== undefined && lank.id === fran && LANKSLAG[lank.slag]?.samling === samling;
}

/** The places in a piece of source where a link to the old id stands. */
export function lankarI(kalla: string, { samling, fran }: Namnbyte): number[] {
  const monster = new RegExp(`(?<![a-z0-9:-])${lankslag(samling)}:(?=${fran}(?![a-z0-9-]))`, 'g');
  return [...kalla.matchAll(monster)].map(({ 0: hela, index }) => index + hela.length);
}

/** Which statutes a corpus is made of. */
import { lasForfattning, type Forfattning } from './forfattning.ts';
import type { Textkalla } from './kalla.ts';

/** What every kommun works by, first of all: how it governs itself, and what it does with documents and with what is secret. */
const ALLTID = [
  '2017:725',
  '2009:400',
  '1949:105',
  '2017:900',
  '1990:782',
  '1974:152',
  '2009:641',
  '2003:766',
  '2009:47',
  '2018:1937',
  '2016:1145',
];

/** A part of the statutes is passed over, so that those of many years and departments come along. */
const STEG = 13;

/**
 * Statutes that together give a number of chapters: one for each, and one for each of its own. The same source gives the same.
 */
export async function valjForfattningar(kalla: Textkalla, antal: number): Promise<Forfattning[]> {
  const forst = ALLTID.map((ett) => ett.replace(/^(\d+):(\d+)$/, '$1/sfs-$1-$2.md'));
  const ordning = [...forst.filter((fil) => kalla.filer.includes(fil)), ...glest(kalla.filer)];
  const valda: Forfattning[] = [];
  let kvar = antal;
  for (const fil of new Set(ordning)) {
    if (kvar === 0) break;
    const ett = lasForfattning(await kalla.las(fil));
    const tar = 1 + (ett?.kapitel.length ?? 0);
    if (!ett || tar > kvar) continue;
    valda.push(ett);
    kvar -= tar;
  }
  return valda;
}

/** Every 13th file from the newest, then every 13th from the second newest, and so on: all of them in the end. */
function glest(filer: readonly string[]): string[] {
  const nyast = filer.toReversed();
  return Array.from({ length: STEG }, (_, start) =>
    nyast.filter((_fil, nr) => nr % STEG === start),
  ).flat();
}

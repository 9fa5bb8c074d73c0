/** Runs of equal and of changed parts, from the library's shortest way between two texts. */
import { diffArrays } from 'diff';
import type { Skift, Textdel } from './delar.ts';
import { medGodaGranser } from './granser.ts';
import { utanOar } from './oar.ts';

/** The words that differ, so that they read well: no islands of small words, and borders where words and sentences begin. */
export function ordskift(fore: readonly Textdel[], efter: readonly Textdel[]): Skift[] {
  return medGodaGranser(utanOar(medGodaGranser(raskift(fore, efter))));
}

/** All of one text instead of all of the other; nothing where both are empty. */
export function heltByte(fore: readonly Textdel[], efter: readonly Textdel[]): Skift[] {
  if (fore.length + efter.length === 0) return [];
  return [{ lika: false, fore: [...fore], efter: [...efter] }];
}

/** How much a reader has to take in: letters that changed, and a little for each place. */
export function lasmoda(skift: readonly Skift[]): number {
  return skift
    .filter((ett) => !ett.lika)
    .reduce((summa, ett) => summa + langd(ett.fore) + langd(ett.efter) + PLATS, 0);
}

/** What a place costs, in letters. */
const PLATS = 6;

/** Letters and signs of parts. */
export function langd(delar: readonly Textdel[]): number {
  return delar.reduce((summa, del) => summa + Math.max(1, del.text.length), 0);
}

/** The shortest way from one to the other: equal runs and changes by turns. */
function raskift(fore: readonly Textdel[], efter: readonly Textdel[]): Skift[] {
  const nycklar = (delar: readonly Textdel[]) => delar.map((del) => del.nyckel);
  const skift: Skift[] = [];
  let [i, j] = [0, 0];
  const steg = diffArrays(nycklar(fore), nycklar(efter), { maxEditLength: langst(fore, efter) });
  if (!steg) return heltByte(fore, efter);
  for (const { added, removed, count } of steg) {
    const lika = !added && !removed;
    if (skift.at(-1)?.lika !== lika) skift.push({ lika, fore: [], efter: [] });
    const sista = skift.at(-1)!;
    if (!added) sista.fore.push(...fore.slice(i, (i += count)));
    if (!removed) sista.efter.push(...efter.slice(j, (j += count)));
  }
  return skift;
}

/** Texts with hardly a word in common are told as one instead of the other: what they share by chance says nothing, and takes long to find. */
function langst(
  { length: fore }: readonly Textdel[],
  { length: efter }: readonly Textdel[],
): number {
  const GEMENSAMT = 0.8;
  return Math.ceil(Math.abs(fore - efter) + GEMENSAMT * Math.min(fore, efter)) + 2;
}

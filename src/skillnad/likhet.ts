/** How alike two texts are, by the words that they share. */
import { orden } from '../svenska/ord.ts';

/** A text's words with how many times each occurs. */
export type Ordpase = ReadonlyMap<string, number>;

/** The words of a text as they are counted. */
export function ordpase(text: string): Ordpase {
  const pase = new Map<string, number>();
  for (const ord of orden(text)) pase.set(ord, (pase.get(ord) ?? 0) + 1);
  return pase;
}

/** How alike two texts are: 0 (no word in common) to 1 (the same words). A word weighs as much as it is long: "och" says little. */
export function ordlikhet(fore: Ordpase, efter: Ordpase): number {
  const [mindre, storre] = fore.size < efter.size ? [fore, efter] : [efter, fore];
  let gemensamt = 0;
  for (const [ord, antal] of mindre)
    gemensamt += ord.length * Math.min(antal, storre.get(ord) ?? 0);
  const alla = vikten(fore) + vikten(efter);
  return alla === 0 ? 0 : (2 * gemensamt) / alla;
}

/** Letters in all words. */
function vikten(pase: Ordpase): number {
  const raknad = VIKTER.get(pase);
  if (raknad !== undefined) return raknad;
  let vikt = 0;
  for (const [ord, antal] of pase) vikt += ord.length * antal;
  VIKTER.set(pase, vikt);
  return vikt;
}

const VIKTER = new WeakMap<Ordpase, number>();

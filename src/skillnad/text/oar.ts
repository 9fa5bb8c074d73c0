/** Small equal runs between two changes hide what was changed: they are taken as part of it. */
import { arMellanrum, arOrd, arSlut, type Skift, type Textdel } from './delar.ts';

/**
 * Joins changes that only an island parts: an equal run that says less than the changes on its two sides. "~~den~~ +en+ och ~~gamla~~ +ny+" is
 * read as one change. A run that ends a sentence is no island: what stands across it does not belong together.
 */
export function utanOar(skift: readonly Skift[]): Skift[] {
  const ut: Skift[] = [];
  for (const ett of skift) {
    ut.push(ett);
    // What has become larger may swallow the island before it too.
    while (!ut.at(-1)!.lika && ut.length >= 3 && arO(ut.at(-3)!, ut.at(-2)!, ut.at(-1)!))
      ut.push(ihop(ut.splice(-3)));
  }
  return ut;
}

/** Several runs as one change. */
export function ihop(skift: readonly Skift[]): Skift {
  return {
    lika: false,
    fore: skift.flatMap((ett) => ett.fore),
    efter: skift.flatMap((ett) => ett.efter),
  };
}

function arO(forra: Skift, o: Skift, nasta: Skift): boolean {
  if (forra.lika || o.efter.some(arSlut)) return false;
  if (baraEnSida(forra, nasta)) return o.efter.every(arMellanrum);
  const minst = Math.min(storst(forra), storst(nasta));
  return 2 * tyngd(o.efter) <= minst;
}

/** Both only add, or only take away: two changes, which the words between tell apart. */
function baraEnSida(forra: Skift, nasta: Skift): boolean {
  const tom = (sida: 'fore' | 'efter') => forra[sida].length === 0 && nasta[sida].length === 0;
  return tom('fore') || tom('efter');
}

function storst({ fore, efter }: Skift): number {
  const bokstaver = (delar: Textdel[]) => delar.reduce((antal, del) => antal + del.text.length, 0);
  return Math.max(bokstaver(fore), bokstaver(efter));
}

/** Words that say little by themselves. */
const SMAORD = new Set(
  'och eller i på av för till från med om att som en ett den det de är var har kan ska vid under över inom samt där här sin sitt sina dess'.split(
    ' ',
  ),
);
const LITET = 0.5;

function tyngd(delar: readonly Textdel[]): number {
  return delar.reduce((summa, del) => {
    if (!arOrd(del)) return summa;
    return summa + (SMAORD.has(del.text.toLowerCase()) ? LITET : del.text.length);
  }, 0);
}

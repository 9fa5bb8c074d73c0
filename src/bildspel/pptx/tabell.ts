/** How wide and high the cells of a table are. */
import { CELL, RADER } from './matt.ts';
import { radantal, radhojd, textbredd } from './sattning.ts';

export interface Tabellmatt {
  storlek: number;
  /** Inches. */
  kolumner: number[];
  rader: number[];
}

/** The table at a size of type. @param rader the head first */
export function tabellmatt(
  rader: readonly (readonly string[])[],
  bredd: number,
  storlek: number,
): Tabellmatt {
  const kolumner = kolumnbredder(rader, bredd, storlek);
  const hojder = rader.map((rad, nr) => {
    const antal = rad.map((cell, plats) =>
      radantal(cell, kolumner[plats]! - 2 * CELL.sida, storlek, nr === 0),
    );
    return Math.max(1, ...antal) * radhojd(storlek, RADER.tabell) + 2 * CELL.over;
  });
  return { storlek, kolumner, rader: hojder };
}

/**
 * Short columns take what they need, and long ones share the rest by how much they hold, with room for their longest word: all equally
 * wide would break a long column into many lines beside one of years.
 */
function kolumnbredder(
  rader: readonly (readonly string[])[],
  bredd: number,
  storlek: number,
): number[] {
  const antal = Math.max(...rader.map((rad) => rad.length));
  const kolumner = Array.from({ length: antal }, (_, plats) =>
    rader.map((rad) => rad[plats] ?? ''),
  );
  const onskade = kolumner.map((celler) => vidast(celler, storlek));
  const lika = bredd / antal;
  const langa = onskade.map((ett) => ett > lika);
  const minst = kolumner.map((celler, nr) =>
    langa[nr]
      ? vidast(
          celler.flatMap((cell) => cell.split(/\s+/)),
          storlek,
        )
      : onskade[nr]!,
  );
  const kvar = bredd - summan(minst);
  const delar = onskade.map((ett, nr) => (langa[nr] || !langa.includes(true) ? Math.sqrt(ett) : 0));
  return minst.map((ett, nr) => ett + (kvar * delar[nr]!) / summan(delar));
}

/** Inches: a cell that holds the widest of the texts on one line. The head is bold, and any of them may be it. */
const vidast = (texter: readonly string[], storlek: number): number =>
  Math.max(...texter.map((text) => textbredd(text, storlek, true))) * LUFT + 2 * CELL.sida;

/** What PowerPoint rounds, so that a word is not broken for a hair's breadth. */
const LUFT = 1.03;

const summan = (tal: readonly number[]): number => tal.reduce((summa, ett) => summa + ett, 0);

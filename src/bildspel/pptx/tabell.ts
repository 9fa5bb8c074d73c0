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
 * Short columns take what they need, and long ones share the rest by how much they hold: all equally wide would
 * break a long column into many lines beside one of years.
 */
function kolumnbredder(
  rader: readonly (readonly string[])[],
  bredd: number,
  storlek: number,
): number[] {
  const antal = Math.max(...rader.map((rad) => rad.length));
  const onskade = Array.from({ length: antal }, (_, plats) =>
    Math.max(
      ...rader.map((rad, nr) => textbredd(rad[plats] ?? '', storlek, nr === 0) + 2 * CELL.sida),
    ),
  );
  const lika = bredd / antal;
  const korta = onskade.map((ett) => (ett <= lika ? ett * 1.05 : 0));
  const kvar = bredd - korta.reduce((summa, ett) => summa + ett, 0);
  const langa = onskade.map((ett) => (ett <= lika ? 0 : Math.sqrt(ett)));
  const summa = langa.reduce((alla, ett) => alla + ett, 0);
  if (summa > 0) return korta.map((ett, nr) => ett || (kvar * langa[nr]!) / summa);
  return korta.map((ett) => ett + kvar / antal);
}

import { allaDiagram } from '../diagram/alla.ts';
import { exempeldiagram } from '../diagram/exempel.ts';
import { ritaDiagram } from '../diagram/rita.ts';
import type { Resultat } from '../granskning/index.ts';
import { byggHandbok, ramaterialUr } from '../modell/handbok.ts';
import { lasMiljo } from '../webb/miljo.ts';

/**
 * Draws every diagram of a checked handbook into the store that the pages draw from. It runs beside
 * Astro's own work, so that a first build does not wait for drawings one by one.
 * A diagram that cannot be drawn is left to its page, which tells where the fault is.
 *
 * @returns the number of diagrams drawn
 */
export async function forrita(resultat: Resultat): Promise<number> {
  const bok = byggHandbok(ramaterialUr(resultat, lasMiljo().malgrupp));
  let antal = 0;
  // The pages draw from the first: from the last, the two meet and nothing is drawn twice.
  for (const diagram of [...allaDiagram(bok).values(), ...exempeldiagram(bok).values()].reverse()) {
    await ritaDiagram(diagram, (adress) => adress).then(
      () => antal++,
      () => undefined,
    );
  }
  return antal;
}

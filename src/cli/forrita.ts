import { allaDiagram } from '../diagram/alla.ts';
import { exempeldiagram } from '../diagram/exempel.ts';
import { ritaDiagram } from '../diagram/rita.ts';
import type { Resultat } from '../granskning/index.ts';
import { byggHandbok, ramaterialUr } from '../modell/handbok.ts';
import { lasMiljo } from '../webb/miljo.ts';

/**
 * Draws every diagram in Mermaid of a checked handbook into the store that the pages draw from. It runs while
 * Astro compiles, so that a first build does not wait for drawings. Our own drawing board is left to the pages:
 * what it draws is not stored.
 * A diagram that cannot be drawn is left to its page, which tells where the fault is.
 *
 * @returns the number of diagrams drawn
 */
export async function forrita(resultat: Resultat): Promise<number> {
  const bok = byggHandbok(ramaterialUr(resultat, lasMiljo().malgrupp));
  const alla = [...allaDiagram(bok).values(), ...exempeldiagram(bok).values()];
  const ritade = alla
    .filter(({ kalla }) => typeof kalla === 'string')
    .map((diagram) => ritaDiagram(diagram, (adress) => adress));
  const klara = await Promise.allSettled(ritade);
  return klara.filter(({ status }) => status === 'fulfilled').length;
}

/** Draws the diagrams of a build: one renderer for all pages, and one stylesheet for all diagrams. */
import { join } from 'node:path';
import type { Handbok } from '../modell/typer.ts';
import { allaDiagram, type Diagram } from './alla.ts';
import { stangselfel } from './stangselfel.ts';
import { Diagramfel, diagramCss, skapaRitare, type Ritare, type Ritning } from './mermaid/index.ts';

/** A diagram as drawn for a page. */
export interface Ritat {
  bred: Ritning;
  smal: Ritning | undefined;
}

/** Where drawings are kept between builds, seen from the project. */
export const DIAGRAMFORRAD = join('node_modules', '.cache', 'roda-traden-diagram');
const regler = new WeakMap<Handbok, Promise<string>>();
let ritare: Promise<Ritare> | undefined;

/**
 * Draws one diagram.
 *
 * @param lank makes an address without base path into one under it
 * @throws Error with file, line and remedy when an author's diagram cannot be drawn
 */
export async function ritaDiagram(
  diagram: Diagram,
  lank: (adress: string) => string,
): Promise<Ritat> {
  ritare ??= skapaRitare({ cacheMapp: DIAGRAMFORRAD });
  const med = await ritare;
  try {
    return {
      bred: await med.rita(diagram.kalla, { id: `bild-${diagram.id}`, lank }),
      smal: diagram.smal
        ? await med.rita(diagram.smal, { id: `bild-${diagram.id}-smal`, lank })
        : undefined,
    };
  } catch (fel) {
    if (fel instanceof Diagramfel && diagram.ord.slag === 'stangsel')
      throw stangselfel(fel, diagram.ord.stangsel);
    throw fel;
  }
}

/**
 * The rules that the diagrams of a handbook need. All are drawn first, so that the sheet is the same
 * whatever page asks; those that cannot be drawn fail on their own pages.
 */
export function diagramregler(bok: Handbok): Promise<string> {
  const kanda = regler.get(bok) ?? ritaAlla(bok);
  regler.set(bok, kanda);
  return kanda;
}

async function ritaAlla(bok: Handbok): Promise<string> {
  for (const diagram of allaDiagram(bok).values()) {
    await ritaDiagram(diagram, (adress) => adress).catch(() => undefined);
  }
  return diagramCss();
}

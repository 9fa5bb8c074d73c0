/** Draws the diagrams of a build: one renderer for all pages, and one stylesheet for all diagrams. */
import type { Handbok } from '../modell/typer.ts';
import { allaDiagram, type Diagram } from './alla.ts';
import { diagramCss, type Ritning } from './mermaid/index.ts';
import { ritaren } from './ritaren.ts';

/** A diagram as drawn for a page. */
export interface Ritat {
  bred: Ritning;
  smal: Ritning | undefined;
}

const regler = new WeakMap<Handbok, Promise<string>>();

/**
 * Draws one diagram.
 *
 * @param lank makes an address without base path into one under it
 * @throws Diagramfel when it cannot be drawn. An author's diagrams have been tried by granskning before.
 */
export async function ritaDiagram(
  diagram: Diagram,
  lank: (adress: string) => string,
): Promise<Ritat> {
  const med = await ritaren();
  return {
    bred: await med.rita(diagram.kalla, { id: `bild-${diagram.id}`, lank }),
    smal: diagram.smal
      ? await med.rita(diagram.smal, { id: `bild-${diagram.id}-smal`, lank })
      : undefined,
  };
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

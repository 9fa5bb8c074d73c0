/** Draws the diagrams of a build: one renderer for all pages, and a stylesheet for all that readers see. */
import { ihagkommet } from '../modell/lasspar.ts';
import type { Handbok } from '../modell/typer.ts';
import { allaDiagram, type Bildkalla, type Diagram } from './alla.ts';
import { exempeldiagram } from './exempel.ts';
import { diagramCss, type Ritning } from './mermaid/index.ts';
import { rumsbehov, rumsregler, SMALASTE_RUM } from './plats.ts';
import { ritaTavla } from './ritbord/index.ts';
import { ritaren } from './ritaren.ts';

/** A diagram as drawn for a page. */
export interface Ritat {
  bred: Ritning;
  smal: Ritning | undefined;
}

/**
 * Draws one diagram.
 *
 * @param lank makes an address without base path into one under it
 * @throws Diagramfel when it cannot be drawn; those that authors write have been drawn when they were checked
 */
export async function ritaDiagram(
  diagram: Diagram,
  lank: (adress: string) => string,
): Promise<Ritat> {
  const { id, kalla, smal } = diagram;
  const bred = await rita(kalla, { ...diagram, id: `bild-${id}` }, lank);
  const behovs = rumsbehov(bred) > SMALASTE_RUM;
  return {
    bred,
    smal:
      smal && behovs ? await rita(smal, { ...diagram, id: `bild-${id}-smal` }, lank) : undefined,
  };
}

async function rita(
  kalla: Bildkalla,
  { id, titel, beskrivning }: Pick<Diagram, 'id' | 'titel' | 'beskrivning'>,
  lank: (adress: string) => string,
): Promise<Ritning> {
  if (typeof kalla === 'string') return (await ritaren()).rita(kalla, { id, lank });
  const tavla = kalla();
  const svg = ritaTavla(tavla, { id, titel, beskrivning, lank });
  const { bredd, hojd } = tavla;
  return { svg, bredd, hojd, slag: 'tavla', titel, beskrivning, varningar: [], klasser: [] };
}

/**
 * The rules that the diagrams of a handbook need. All are drawn first, so that the sheet is the same
 * whatever page asks; those that cannot be drawn fail on their own pages.
 */
export const diagramregler: (bok: Handbok) => Promise<string> = ihagkommet((bok) =>
  reglerna(allaDiagram(bok).values()),
);

/** The rules that the examples on the pages for editors need. */
export function exempelregler(bok: Handbok): Promise<string> {
  return reglerna(exempeldiagram(bok).values());
}

async function reglerna(diagram: Iterable<Diagram>): Promise<string> {
  const ritningar: Ritning[] = [];
  for (const ett of diagram) {
    const ritat = await ritaDiagram(ett, (adress) => adress).catch(() => undefined);
    if (ritat) ritningar.push(ritat.bred, ...(ritat.smal ? [ritat.smal] : []));
  }
  return diagramCss(ritningar) + rumsregler(ritningar.map(rumsbehov));
}

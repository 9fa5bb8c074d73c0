/** The drawing that a slide names, as SVG that bears its own colours. */
import { allaDiagram } from '../../diagram/alla.ts';
import { ritaHjul, STOR, tillHjul } from '../../diagram/hjul/index.ts';
import { diagramCss } from '../../diagram/mermaid/index.ts';
import { ritaDiagram } from '../../diagram/rita.ts';
import { arsvy, type Arsslag } from '../../modell/ar/arsvy.ts';
import type { Handbok } from '../../modell/typer.ts';
import { temaCss } from '../../webb/tema.ts';
import type { Diabildsbild } from '../typer.ts';
import { lasLjusark, type Ljusark } from './ark.ts';
import { fargsatt } from './fargsatt.ts';
import { stilark } from './stilark.ts';

/** From a picture file nobody can be led anywhere. */
const UTAN_LANKAR = () => '#';

/**
 * A drawing of the handbook as a file of its own, the same for the same handbook.
 *
 * @throws Diagramfel when it cannot be drawn, Error when the handbook has no such drawing
 */
export async function ritning(
  bok: Handbok,
  bild: Exclude<Diabildsbild, { slag: 'fil' }>,
): Promise<string> {
  if (bild.slag === 'hjul') return hjulet(bok, bild.ar);
  const diagram = allaDiagram(bok).get(bild.diagram);
  if (!diagram) throw new Error(`Handboken har ingen bild som heter ${bild.diagram}.`);
  const { bred } = await ritaDiagram(diagram, UTAN_LANKAR);
  return fargsatt(bred.svg, arket(bok, diagramCss([bred])));
}

function hjulet(bok: Handbok, ar: Arsslag): string {
  const lankar = { sida: UTAN_LANKAR, manad: UTAN_LANKAR };
  const hjul = tillHjul(bok, arsvy(bok, ar), ar, lankar);
  return fargsatt(ritaHjul(hjul, STOR, `hjul-${ar}`), arket(bok, ''));
}

/** The sheets that colour drawings on a page, by layer, with the handbook's own accent. */
function arket(bok: Handbok, regler: string): Ljusark {
  return lasLjusark([
    [stilark('varden'), temaCss(bok.data.tema)],
    [stilark('farger'), regler],
    [stilark('ram'), stilark('ritbord'), stilark('hjulbild')],
  ]);
}

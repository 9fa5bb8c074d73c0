/** The drawings that slides name, as the site draws them, and with colours of their own. */
import { allaDiagram, forDiabild } from '../../diagram/alla.ts';
import { diagramCss } from '../../diagram/mermaid/index.ts';
import { ritaDiagram } from '../../diagram/rita.ts';
import type { Handbok } from '../../modell/typer.ts';
import { temaCss } from '../../webb/tema.ts';
import type { Diabildsbild } from '../typer.ts';
import { lasLjusark, type Ljusark } from './ark.ts';
import { fargsatt } from './fargsatt.ts';
import { stilark } from './projektfil.ts';

/** How wide and high a picture is, in units of its own. */
export interface Bildmatt {
  bredd: number;
  hojd: number;
}

export interface Diabildsritning extends Bildmatt {
  /** With classes, as on a page. */
  svg: string;
  /** The rules that it needs besides those that all drawings share. */
  regler: string;
}

/** From a picture file nobody can be led anywhere. */
const UTAN_LANKAR = () => '#';

/**
 * A drawing of the handbook, the same for the same handbook.
 *
 * @throws Diagramfel when it cannot be drawn, Error when the handbook has no such drawing
 */
export async function ritning(
  bok: Handbok,
  bild: Exclude<Diabildsbild, { slag: 'fil' }>,
): Promise<Diabildsritning> {
  const diagram = allaDiagram(bok).get(bild.diagram);
  if (!diagram) throw new Error(`Handboken har ingen bild som heter ${bild.diagram}.`);
  const { bred } = await ritaDiagram(forDiabild(diagram), UTAN_LANKAR);
  return { svg: bred.svg, regler: diagramCss([bred]), bredd: bred.bredd, hojd: bred.hojd };
}

/** The drawing as it is in light mode, for a file that no stylesheet follows. */
export function ljus(bok: Handbok, { svg, regler }: Diabildsritning): string {
  return fargsatt(svg, arket(bok, regler));
}

const lasta = new WeakMap<Handbok, Map<string, Ljusark>>();

/** The sheets that colour drawings on a page, by layer, with the handbook's own accent. */
function arket(bok: Handbok, regler: string): Ljusark {
  const kanda = lasta.get(bok) ?? new Map<string, Ljusark>();
  lasta.set(bok, kanda);
  const ark = kanda.get(regler) ?? lasLjusark(arkenFor(bok, regler));
  kanda.set(regler, ark);
  return ark;
}

function arkenFor(bok: Handbok, regler: string): string[][] {
  return [
    [stilark('varden'), temaCss(bok.data.tema)],
    [stilark('farger'), regler],
    [stilark('ram'), stilark('ritbord')],
  ];
}

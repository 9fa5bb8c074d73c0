/** Gives a drawing its colours and type as plain attributes, so that it is the same wherever it is shown. */
import { DOMParser } from 'linkedom';
import type { Ljusark, Ljusregel } from './ark.ts';
import { fyllIVarden } from './varden.ts';

/** What of CSS is an attribute of SVG too, and makes a difference in a picture at rest. */
const EGENSKAPER = new Set(
  (
    'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity paint-order ' +
    'opacity text-anchor font-size font-weight font-style dominant-baseline alignment-baseline visibility rx ry transform'
  ).split(' '),
);
/** What a rule sets for those that stand inside what it is about. */
const AV_REGLER = '--slag';

/**
 * @param svg a drawing of this project, with classes and no styles of its own
 * @param ark the sheets that colour it on a page
 */
export function fargsatt(svg: string, ark: Ljusark): string {
  const dokument = new DOMParser().parseFromString(
    medNamnrymd(svg),
    'image/svg+xml',
  ) as unknown as Document;
  const vinnare = vinnande(dokument, ark.regler);
  for (const [element, stil] of vinnare) satt(element, stil, vinnare, ark);
  const rot = dokument.documentElement;
  rot.setAttribute('font-family', 'Source Sans 3');
  if (!rot.hasAttribute('font-size')) rot.setAttribute('font-size', '16');
  for (const element of rot.querySelectorAll('[class]')) element.removeAttribute('class');
  rot.removeAttribute('class');
  return rot.toString();
}

type Stil = Map<string, string>;

/** A drawing that stands in a page needs no namespace, but a file does. */
function medNamnrymd(svg: string): string {
  return /^<svg[^>]*\sxmlns=/.test(svg)
    ? svg
    : svg.replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"');
}

/** The rules come lightest first: the last that says something stands. */
function vinnande(dokument: Document, regler: readonly Ljusregel[]): Map<Element, Stil> {
  const alla = new Map<Element, Stil>();
  for (const { valjare, deklarationer } of regler) {
    const galler = deklarationer.filter(
      ({ egenskap }) => EGENSKAPER.has(egenskap) || egenskap === AV_REGLER,
    );
    if (galler.length === 0) continue;
    for (const element of dokument.querySelectorAll(valjare)) {
      const stil = alla.get(element) ?? new Map<string, string>();
      for (const { egenskap, varde } of galler) stil.set(egenskap, varde);
      alla.set(element, stil);
    }
  }
  return alla;
}

function satt(element: Element, stil: Stil, alla: Map<Element, Stil>, ark: Ljusark): void {
  for (const [egenskap, skrivet] of stil) {
    if (egenskap === AV_REGLER) continue;
    const slag = skrivet.includes(AV_REGLER) ? narmasteSlag(element, alla) : undefined;
    const variabler = slag ? new Map([...ark.variabler, [AV_REGLER, slag]]) : ark.variabler;
    const varde = fyllIVarden(skrivet, variabler);
    if (varde !== undefined) element.setAttribute(egenskap, somAttribut(varde));
  }
}

function narmasteSlag(element: Element | null, alla: Map<Element, Stil>): string | undefined {
  if (!element) return undefined;
  return alla.get(element)?.get(AV_REGLER) ?? narmasteSlag(element.parentElement, alla);
}

const somAttribut = (varde: string) =>
  varde === 'transparent' ? 'none' : varde.replace(/ ?!important$/, '');

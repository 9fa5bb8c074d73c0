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
  for (const [element, stil] of vinnare) satt(element, stil, ark);
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
  const klasser = klasserI(dokument);
  for (const { valjare, deklarationer } of regler) {
    // Most rules are about drawings of other kinds.
    const okand = ([, namn]: RegExpMatchArray) => !klasser.has(namn!);
    if (!valjare.includes(':') && [...valjare.matchAll(KLASS)].some(okand)) continue;
    const galler = deklarationer.filter(({ egenskap }) => EGENSKAPER.has(egenskap));
    if (galler.length === 0) continue;
    for (const element of dokument.querySelectorAll(valjare)) {
      const stil = alla.get(element) ?? new Map<string, string>();
      for (const { egenskap, varde } of galler) stil.set(egenskap, varde);
      alla.set(element, stil);
    }
  }
  return alla;
}

const KLASS = /\.([\w-]+)/g;

function klasserI(dokument: Document): Set<string> {
  const alla = [...dokument.querySelectorAll('[class]')];
  return new Set(alla.flatMap((ett) => (ett.getAttribute('class') ?? '').split(/\s+/)));
}

function satt(element: Element, stil: Stil, { variabler }: Ljusark): void {
  for (const [egenskap, skrivet] of stil) {
    const varde = fyllIVarden(skrivet, variabler);
    if (varde !== undefined) element.setAttribute(egenskap, somAttribut(varde));
  }
}

const somAttribut = (varde: string) =>
  varde === 'transparent' ? 'none' : varde.replace(/ ?!important$/, '');

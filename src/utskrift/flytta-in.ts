/** Makes the HTML of one page of the site fit to stand among many on a print page. */
import { avkodad, underankare } from './ankare.ts';
import { anpassaBilder } from './bilder.ts';
import { andraHtml } from './html.ts';

export interface Inflytt {
  /** Id of the page on the print page, see `sidankare`. It comes first in each id. */
  sida: string;
  /** How many levels deeper the headings go: with 2, an h2 becomes an h4. None goes below h6. */
  skift: number;
}

/** Attributes that hold one id or several with spaces between. */
const IDLISTOR = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
/** SVG attributes that may hold `url(#id)`. */
const URLER = ['marker-start', 'marker-mid', 'marker-end', 'clip-path', 'mask', 'filter', 'fill'];
/** What is a landmark by its role, or by having a name. */
const REGIONER = '[role=region],section[aria-label],section[aria-labelledby]';

/**
 * Gives ids a prefix, and what refers to them too; moves headings down; unfolds what is folded,
 * since nobody can click on paper; fits diagrams to the page (their words: see bilder.ts). Scripts
 * and notes to editors go, and landmarks become groups: a page may have too many.
 */
export function flyttaIn(html: string, { sida, skift }: Inflytt): string {
  return andraHtml(html, (kropp) => {
    anpassaBilder(kropp);
    const nytt = (id: string) => underankare(sida, id);
    for (const bort of kropp.querySelectorAll('script,.not')) bort.remove();
    for (const yta of kropp.querySelectorAll(REGIONER)) yta.setAttribute('role', 'group');
    for (const vikt of kropp.querySelectorAll('details')) {
      if (!vikt.closest('figure')) vikt.setAttribute('open', '');
    }
    // A link to an appendix leads out of the page, and keeps its address.
    const egna = new Set([...kropp.querySelectorAll('[id]')].map((element) => element.id));
    for (const element of kropp.querySelectorAll('*')) bytNamn(element, nytt, egna);
    for (const rubrik of [...kropp.querySelectorAll('h1,h2,h3,h4,h5,h6')]) flyttaNer(rubrik, skift);
  });
}

function bytNamn(element: Element, nytt: (id: string) => string, egna: Set<string>): void {
  const andra = (namn: string, bytt: (varde: string) => string) => {
    const varde = element.getAttribute(namn);
    if (varde) element.setAttribute(namn, bytt(varde));
  };
  andra('id', nytt);
  for (const namn of IDLISTOR) andra(namn, (ider) => ider.split(/\s+/).map(nytt).join(' '));
  for (const namn of URLER)
    andra(namn, (varde) => varde.replace(/url\(#([^)]+)\)/, (_, id) => `url(#${nytt(id)})`));
  andra('href', (adress) => {
    const id = adress.startsWith('#') ? avkodad(adress.slice(1)) : '';
    return egna.has(id) ? `#${nytt(id)}` : adress;
  });
}

function flyttaNer(rubrik: Element, skift: number): void {
  const niva = Math.min(6, Number(rubrik.tagName[1]) + skift);
  const ny = rubrik.ownerDocument.createElement(`h${niva}`);
  for (const { name, value } of rubrik.attributes) ny.setAttribute(name, value);
  ny.append(...rubrik.childNodes);
  rubrik.replaceWith(ny);
}

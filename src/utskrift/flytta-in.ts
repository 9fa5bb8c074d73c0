/** Makes the HTML of one page of the site fit to stand among many on a print page. */
import { iderI, lasTaggar, skrivOm, type Taggbyte, type Tagg } from '../html/skriv-om.ts';
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
const borta = () => '';

/**
 * Gives ids a prefix, and what refers to them too; moves headings down; unfolds what is folded,
 * since nobody can click on paper; fits diagrams to the page (their words: see bilder.ts). Scripts
 * and notes to editors go, and landmarks become groups: a page may have too many.
 */
export function flyttaIn(html: string, { sida, skift }: Inflytt): string {
  const last = lasTaggar(medBilder(html));
  const ider = iderI(last);
  // A link to an appendix leads out of the page, and keeps its address.
  const nytt = (id: string) => underankare(sida, id);
  return skrivOm(last, (tagg, inuti) => {
    if (tagg.namn === 'script' || klasser(tagg).includes('not')) return borta;
    return omDenAndras(tagg, {
      namn: /^h[1-6]$/.test(tagg.namn)
        ? `h${Math.min(6, Number(tagg.namn[1]) + skift)}`
        : tagg.namn,
      attribut: { ...bytNamn(tagg.attribut, nytt, ider), ...forPapper(tagg, inuti) },
    });
  });
}

/** Only a piece with a drawing is read as a tree: that is slow. */
function medBilder(html: string): string {
  if (!html.includes('<svg')) return html;
  return skrivOm(lasTaggar(html), (tagg) =>
    tagg.namn === 'svg' || (tagg.namn === 'figure' && klasser(tagg).includes('bild'))
      ? (element) => andraHtml(element, anpassaBilder)
      : undefined,
  );
}

function forPapper(
  { namn, attribut }: Tagg,
  inuti: (namn: string) => boolean,
): Record<string, string> {
  if (namn === 'details' && !inuti('figure')) return { open: '' };
  const region =
    attribut['role'] === 'region' ||
    (namn === 'section' && ('aria-label' in attribut || 'aria-labelledby' in attribut));
  return region ? { role: 'group' } : {};
}

function omDenAndras(fore: Tagg, efter: Tagg): Taggbyte {
  const nycklar = Object.keys(efter.attribut);
  const lika =
    fore.namn === efter.namn &&
    nycklar.length === Object.keys(fore.attribut).length &&
    nycklar.every((nyckel) => fore.attribut[nyckel] === efter.attribut[nyckel]);
  return lika ? undefined : efter;
}

function bytNamn(
  attribut: Record<string, string>,
  nytt: (id: string) => string,
  egna: ReadonlySet<string>,
): Record<string, string> {
  const bytta = { ...attribut };
  const andra = (namn: string, bytt: (varde: string) => string) => {
    if (bytta[namn]) bytta[namn] = bytt(bytta[namn]);
  };
  andra('id', nytt);
  for (const namn of IDLISTOR) andra(namn, (ider) => ider.split(/\s+/).map(nytt).join(' '));
  for (const namn of URLER)
    andra(namn, (varde) => varde.replace(/url\(#([^)]+)\)/, (_, id) => `url(#${nytt(id)})`));
  andra('href', (adress) => {
    const id = adress.startsWith('#') ? avkodad(adress.slice(1)) : '';
    return egna.has(id) ? `#${nytt(id)}` : adress;
  });
  return bytta;
}

function klasser({ attribut }: Tagg): string[] {
  return attribut['class']?.split(/\s+/) ?? [];
}

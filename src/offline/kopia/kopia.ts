/** A page as it is in a folder: it finds its neighbours without a server, and has nothing that cannot work there. */
import { skrivOm, type Tagg, type Taggbyte } from '../../html/skriv-om.ts';
import type { Byggsida } from '../filer.ts';
import { medSparrad } from '../sparrad.ts';
import { iMappen, type Kopieplats } from './lankar.ts';

export interface Kopieval extends Kopieplats {
  utgava: string;
  /** Address of the sheet for the line at the head of the page. */
  ark: string;
}

/** Tools and ways that need a script or the rest of the site. */
const UTELAMNAS =
  /(?:^| )(?:sidverktyg|huvudmeny|genvagar|verktyg|kraver-skript|bildspel-start)(?: |$)/;
/** The parts of the copy, in the line at the head of each page. */
const DELAR = [
  ['Utbildning', 'utbildning/index.html'],
  ['Scenarier', 'scenarier/index.html'],
  ['Bildspel', 'bildspel/hela/index.html'],
  ['Populärversionen', 'popular/index.html'],
  ['Ordlistan', 'ordlista/index.html'],
] as const;

/** The HTML of the page's copy. */
export function kopiaAvSida(sida: Byggsida, val: Kopieval): string {
  const html = skrivOm(sida.last, (tagg, inuti) => bytet(tagg, inuti, sida.fil, val));
  return medSparrad(html, raden(sida.fil, val), iMappen(val.ark, sida.fil, val) ?? '');
}

/** A sheet's copy: what it fetches stands beside it. A font is never late there, and need not be given up. */
export function kopiaAvArk(fil: string, css: string, val: Kopieval): string {
  return css
    .replaceAll('font-display:optional', 'font-display:swap')
    .replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (hel, citat: string, adress: string) => {
      const till = adress.startsWith('data:') ? undefined : iMappen(adress, fil, val);
      return till === undefined ? hel : `url(${citat}${till}${citat})`;
    });
}

function bytet(
  { namn, attribut }: Tagg,
  inuti: (namn: string) => boolean,
  fran: string,
  val: Kopieval,
): Taggbyte {
  if (utelamnas({ namn, attribut }, inuti)) return () => '';
  if (namn === 'a') return lanken(attribut, inuti('svg'), fran, val);
  const pekar = ['href', 'src', 'xlink:href'].filter((nyckel) => attribut[nyckel]?.startsWith('/'));
  if (pekar.length === 0) return undefined;
  const nya = pekar.map((nyckel) => [nyckel, iMappen(attribut[nyckel]!, fran, val) ?? '']);
  return { namn, attribut: { ...attribut, ...Object.fromEntries(nya) } };
}

function utelamnas({ namn, attribut }: Tagg, inuti: (namn: string) => boolean): boolean {
  if (namn === 'script' || namn === 'noscript') return true;
  if (namn === 'link') return !/^(?:stylesheet|icon)$/.test(attribut['rel'] ?? '');
  // The policy speaks of a host, and a folder has none.
  if (namn === 'meta') return 'http-equiv' in attribut;
  if (namn === 'form') return 'action' in attribut;
  if (namn === 'nav' && inuti('footer')) return true;
  return UTELAMNAS.test(attribut['class'] ?? '');
}

/** A link to what does not come along leads to the site; where the site's address is not known its words stay. */
function lanken(
  attribut: Record<string, string>,
  iBild: boolean,
  fran: string,
  val: Kopieval,
): Taggbyte {
  const { href, ...ovriga } = attribut;
  if (href === undefined || !href.startsWith('/')) return undefined;
  const till = iMappen(href, fran, val) ?? (val.plats && new URL(href, val.plats).href);
  if (till) return { namn: 'a', attribut: { ...attribut, href: till } };
  return { namn: iBild ? 'g' : 'span', attribut: ovriga };
}

function raden(fran: string, val: Kopieval): string {
  const finns = DELAR.filter(([, fil]) => val.finns.has(fil) && harMer(fil, val.finns));
  const delar = finns.map(
    ([namn, fil]) => `<li><a href="${iMappen(val.bas + fil, fran, val)}">${namn}</a></li>`,
  );
  const nu = val.plats
    ? ` Det som gäller nu står på <a href="${new URL(`${val.bas}utbildning/`, val.plats).href}">webbplatsen</a>.`
    : ' Det som gäller nu står på webbplatsen.';
  return `<p>Det här är en nedladdad kopia, utgåva ${val.utgava}. Den ändras inte när handboken ändras.${nu}</p><ul>${delar.join('')}</ul>`;
}

/** An index alone has nothing to lead to. */
function harMer(index: string, finns: ReadonlySet<string>): boolean {
  const mapp = `${index.split('/', 1)[0]}/`;
  return [...finns].some((fil) => fil !== index && fil.startsWith(mapp));
}

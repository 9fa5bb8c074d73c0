/** What a page, a sheet or a script fetches by itself: read from the built files, whatever made them. */
import { posix } from 'node:path';
import { lasTaggar, type Last, type Tagg } from '../html/skriv-om.ts';

/** Where the search index lies: searching needs more of it than can be known. */
const SOKINDEX = 'pagefind/';
const I_ARK = /url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)/g;
const I_SKRIPT = /["'`]([\w./-]+\.(?:js|css|json|svg|wasm|woff2))["'`]/g;

/**
 * The files that another one fetches, as paths in the site's folder.
 *
 * @param bas base path of the site, with slashes at both ends
 * @param finns the paths that there are: a text that only looks like an address is none
 */
export function hamtas(
  { fil, innehall, last }: { fil: string; innehall: Buffer; last?: Last },
  bas: string,
  finns: ReadonlySet<string>,
): string[] {
  const adresser = /\.html$/.test(fil)
    ? (last ?? lasTaggar(innehall.toString('utf8'))).taggar.flatMap((tagg) => adresserI(tagg, bas))
    : textadresser(fil, innehall);
  return adresser
    .map((adress) => vagTill(adress, fil, bas))
    .filter((vag) => finns.has(vag) && !vag.startsWith(SOKINDEX));
}

/** The path in the site's folder of an address that stands in a file. */
export function vagTill(adress: string, fil: string, bas: string): string {
  const vag = avkodad(adress.split(/[?#]/, 1)[0]!);
  if (vag.startsWith(bas)) return vag.slice(bas.length);
  return posix.normalize(posix.join(posix.dirname(fil), vag));
}

/** Every attribute but the links that the reader chooses to follow. Pages have whole paths throughout. */
function adresserI({ namn, attribut }: Tagg, bas: string): string[] {
  const foljs = namn === 'a' || /canonical|alternate/.test(attribut['rel'] ?? '');
  return Object.entries(attribut)
    .filter(([nyckel]) => !(foljs && nyckel === 'href'))
    .flatMap(([nyckel, varde]) => (nyckel === 'srcset' ? varde.split(/[\s,]+/) : varde))
    .filter((varde) => varde.startsWith(bas));
}

function textadresser(fil: string, innehall: Buffer): string[] {
  const monster = fil.endsWith('.css') ? I_ARK : fil.endsWith('.js') ? I_SKRIPT : undefined;
  if (!monster) return [];
  return [...innehall.toString('utf8').matchAll(monster)].map((ett) => ett[1] ?? ett[2] ?? '');
}

function avkodad(vag: string): string {
  try {
    return decodeURIComponent(vag);
  } catch {
    return vag;
  }
}

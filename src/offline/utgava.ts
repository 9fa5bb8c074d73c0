/** An edition: what the browser saves, with a sum of each file, so that a worker of a new edition fetches only what is new. */
import { createHash } from 'node:crypto';
import type { Byggfil } from './filer.ts';
import { OFFLINESIDA, type Sparfil, type Utgava } from './namn.ts';

/** Files made by the bundler: their names change with what is in them. */
const BYTER_NAMN = /^filer\/[^/]+[.-][\w-]{8}\.\w+$/;

/**
 * The edition of the files of a built site.
 *
 * @param bas base path of the site, with slashes at both ends
 * @param ark address of the sheet for the line at the head of saved pages
 */
export function utgavaAv(filer: readonly Byggfil[], bas: string, ark: string): Utgava {
  const alla = filer.map((fil) => sparfil(fil, bas));
  alla.sort((a, b) => (a.url < b.url ? -1 : 1));
  return { bas, id: utgavanummer(alla, bas), filer: alla, ark };
}

/** Of all but the page that tells how much is saved: it changes when it is told. */
function utgavanummer(alla: readonly Sparfil[], bas: string): string {
  const utom = `${bas}${OFFLINESIDA.slice(1)}`;
  return summa(JSON.stringify(alla.filter(({ url }) => url !== utom))).slice(0, 7);
}

function sparfil({ fil, innehall }: Byggfil, bas: string): Sparfil {
  const url = bas + encodeURI(fil.replace(/(^|\/)index\.html$/, '$1'));
  return { url, revision: BYTER_NAMN.test(fil) ? null : summa(innehall).slice(0, 16) };
}

function summa(innehall: string | Buffer): string {
  return createHash('sha256').update(innehall).digest('hex');
}

import { forstaDagen } from '../schema/datum.ts';
import { OKAND } from '../schema/delar.ts';
import { namnId, type Atomflode } from '../webb/atom.ts';
import { andringsposter } from './andringsposter.ts';
import { verksnamn } from '../modell/forslag.ts';
import type { Dagar } from '../modell/andringar.ts';
import type { Handbok } from '../modell/typer.ts';

/** What a feed needs to know besides the handbook itself. */
interface Flodesplats {
  /** The handbook's folder name: part of every id. */
  handbok: string;
  /** Absolute address of a page; undefined when the site does not know its own. */
  adress: ((sida: string) => string) | undefined;
}

/** Where the changes are told of, and their feed. */
export const ANDRINGSADRESS = '/andringar/';
export const ANDRINGSFLODE = `${ANDRINGSADRESS}flode.xml`;

/** More than this and a reader's program has seen the rest before. */
const FLEST = 60;

/** What has changed in the handbook, newest first, as a feed. A page that changes again is a new post. */
export function andringsflode(
  bok: Handbok,
  historik: Dagar,
  { handbok, adress }: Flodesplats,
): Atomflode {
  const poster = andringsposter(bok, historik).slice(0, FLEST);
  return {
    id: namnId(`${handbok}/andringar`),
    titel: `Ändringar – ${verksnamn(bok)}, ${bok.data.kommun}`,
    forfattare: bok.data.kommun,
    dag: poster[0]?.dag ?? forstaDagen(bok.data.lage === OKAND ? '2000' : bok.data.lage),
    egen: adress?.(ANDRINGSFLODE),
    sida: adress?.(ANDRINGSADRESS),
    poster: poster.map((post) => ({
      id: namnId(`${handbok}/${post.nyckel}/${post.dag}`),
      titel: `${post.vad}: ${post.namn}`,
      dag: post.dag,
      text: post.text,
      slag: post.slag,
      adress: adress?.(post.adress),
    })),
  };
}

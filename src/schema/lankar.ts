/**
 * Links between pages are written with a scheme that names the collection:
 * `[kommunstyrelsen](roll:kommunstyrelsen)`, `[avsnitt](kapitel:malkedjan#atagen)`.
 * The address of a page follows from scheme and id alone, so no model is needed to write it.
 */
import type { Samling } from './index.ts';

export interface Lankslag {
  samling: Samling;
  mapp: string;
}

/** Link scheme → the collection it points into and the folder of its pages. */
export const LANKSLAG: Record<string, Lankslag> = {
  kapitel: { samling: 'kapitel', mapp: 'kapitel' },
  popular: { samling: 'popular', mapp: 'popular' },
  roll: { samling: 'roller', mapp: 'roller' },
  dokument: { samling: 'styrdokument', mapp: 'styrdokument' },
  niva: { samling: 'malkedja', mapp: 'malkedja' },
  mal: { samling: 'mal', mapp: 'mal' },
  handelse: { samling: 'arshjul', mapp: 'arshjul' },
  process: { samling: 'processer', mapp: 'processer' },
  term: { samling: 'ordlista', mapp: 'ordlista' },
  utbildning: { samling: 'utbildning', mapp: 'utbildning' },
  scenario: { samling: 'scenarier', mapp: 'scenarier' },
  utvardering: { samling: 'utvardering', mapp: 'utvardering' },
};

export interface Handbokslank {
  slag: string;
  id: string;
  ankare: string | undefined;
}

/** Reads `roll:kommunstyrelsen#ansvar`. Returns undefined for any other kind of address. */
export function lasLank(adress: string): Handbokslank | undefined {
  const traff = /^([a-z]+):([^/?#][^?#]*)(?:#(.*))?$/.exec(adress);
  const slag = traff?.[1];
  const mal = traff?.[2];
  if (!slag || !mal || !Object.hasOwn(LANKSLAG, slag)) return undefined;
  return { slag, id: mal, ankare: traff[3] };
}

/** Before a link that leads to the page of a proposal. No author writes it: granskningen knows no such scheme. */
export const FORSLAGSLANK = 'forslag:';

/**
 * The address of a handbook link on the site, under the base path.
 * Other addresses come back unchanged.
 */
export function losLank(adress: string, bas: string): string {
  if (adress.startsWith(FORSLAGSLANK))
    return losLank(adress.slice(FORSLAGSLANK.length), `${bas.replace(/\/$/, '')}/forslag`);
  const lank = lasLank(adress);
  const mapp = lank && LANKSLAG[lank.slag]?.mapp;
  if (!lank || !mapp) return adress;
  const ankare = lank.ankare ? `#${lank.ankare}` : '';
  return `${bas.replace(/\/$/, '')}/${mapp}/${lank.id}/${ankare}`;
}

/** The schemes that may lead out of the handbook, or within a page. */
const TRYGGA = /^(?:https?:\/\/|mailto:|tel:|#)/i;

/** Whether an address may stand in a page: one of the handbook's own, or one whose scheme can run nothing and that leads somewhere. */
export function arTrygg(adress: string): boolean {
  return (TRYGGA.test(adress) && garAttLasa(adress)) || lasLank(adress) !== undefined;
}

/**
 * Whether a browser can read an address that leads out of the handbook: `https://[` and `https://a b.se` lead nowhere. A backslash is read
 * as a slash in an address, and as itself when it has been encoded: it is not taken.
 */
function garAttLasa(adress: string): boolean {
  return !/^https?:/i.test(adress) || (!adress.includes('\\') && URL.canParse(adress));
}

import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { iForslaget } from './forslag.ts';
import { jamfor } from './ordning.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** A page and the day it was last changed. */
export interface Andring {
  nod: AnyNod;
  /** ISO day. */
  dag: string;
}

/** The day that each page was last changed, by "samling/id". */
export interface Dagar extends Iterable<[string, string]> {
  get(sida: string): string | undefined;
}

/**
 * Reads `git log --format=%x00%as --name-only`: the newest day of each file, by "samling/id".
 * Files that are no page of the handbook are left out.
 */
export function datumPerSida(logg: string): Map<string, string> {
  const dagar = new Map<string, string>();
  for (const commit of logg.split('\0').slice(1)) {
    const [dag = '', ...filer] = commit.split('\n').filter(Boolean);
    for (const fil of filer) {
      const sida = sidnyckel(fil);
      if (sida !== undefined && dag > (dagar.get(sida) ?? '')) dagar.set(sida, dag);
    }
  }
  return dagar;
}

/** The day a page was last changed, or undefined where nobody knows. */
export function andradDag(nod: AnyNod, historik: Dagar): string | undefined {
  return iForslaget(nod) ? undefined : historik.get(`${nod.samling}/${nod.id}`);
}

/** The pages that changed last, newest first; of one day, in the order of the site. */
export function senastAndrade(bok: Handbok, historik: Dagar, antal: number): Andring[] {
  const alla = [...historik].flatMap(([nyckel, dag]) => {
    const [samling = '', id = ''] = nyckel.split('/');
    const nod = bok.hitta(samling as Samling, id);
    return nod ? [{ nod, dag }] : [];
  });
  const rang = (nod: AnyNod) => ORDNING.indexOf(nod.samling);
  return alla
    .sort(
      (a, b) =>
        b.dag.localeCompare(a.dag) || rang(a.nod) - rang(b.nod) || jamfor(a.nod.namn, b.nod.namn),
    )
    .slice(0, antal);
}

const ORDNING = Object.keys(SAMLINGAR);

/** "kapitel/2-organisation/namnder.mdx" → "kapitel/namnder"; one of a proposal → "forslag/kapitel/namnder". */
function sidnyckel(fil: string): string | undefined {
  const [samling = '', ...rest] = fil.split('/');
  if (samling === 'forslag') {
    const egen = sidnyckel(rest.join('/'));
    return egen === undefined ? undefined : `forslag/${egen}`;
  }
  const id = /^(.+)\.mdx$/.exec(rest.at(-1) ?? '')?.[1];
  return id !== undefined && samling in SAMLINGAR ? `${samling}/${id}` : undefined;
}

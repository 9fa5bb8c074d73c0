/** Where the pictures of a built site stand: each distinct picture once for each kind of page. */
import { createHash } from 'node:crypto';
import type { Sida } from '../stod/sidor.ts';

/** Print pages are for paper; see test/lasare/tryck.test.ts. */
const UTANFOR = /^\/utskrift\//;

/**
 * The pages to open, so that every picture is seen on every kind of page that shows it.
 *
 * @returns addresses without the first slash
 */
export function bildsidor(sidor: Iterable<Sida>): string[] {
  const sedda = new Set<string>();
  const valda: string[] = [];
  for (const { adress, html } of sidor) {
    if (UTANFOR.test(adress)) continue;
    const nya = bilderna(html)
      .map((bild) => `${sidslaget(adress)} ${bild}`)
      .filter((ett) => !sedda.has(ett));
    if (nya.length === 0) continue;
    nya.forEach((ett) => sedda.add(ett));
    valda.push(adress.slice(1));
  }
  return valda;
}

/** Pages that are many and alike, drawn by one and the same function. */
const LIKA = /^(?:styrdokument|mal|diagram|roller|arshjul|redaktor|popular)\/.+|jamsides\/$/;
const VAR = 20;

/** All pages, but of those that are many and alike one in twenty: for `npm test`. `npm run bilder` measures all. */
export function stickprov(vagar: readonly string[]): string[] {
  const lika = vagar.filter((vag) => LIKA.test(vag));
  return vagar.filter((vag) => !LIKA.test(vag) || lika.indexOf(vag) % VAR === 0);
}

/** /kapitel/planering/jamsides/ → kapitel/…/jamsides */
function sidslaget(adress: string): string {
  const [del = '', namn, ...rest] = adress.split('/').filter(Boolean);
  return [del, ...(namn ? ['…'] : []), ...rest].join('/');
}

/** The pictures of a page that have words in them, by their content. */
function bilderna(html: string): string[] {
  return [...html.matchAll(/<svg\b.*?<\/svg>/gs)]
    .map(([svg]) => svg)
    .filter((svg) => svg.includes('<text'))
    .map((svg) => createHash('sha256').update(svg).digest('base64url'));
}

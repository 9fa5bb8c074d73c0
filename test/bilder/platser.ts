/** Where the pictures of a built site stand: each distinct picture once for each kind of page. */
import { createHash } from 'node:crypto';
import type { Sida } from '../stod/sidor.ts';

/** Print pages are for paper, see test/lasare/tryck.test.ts; slides have a measure of their own, test/lasare/bildspel.test.ts. */
const UTANFOR = /^\/(?:utskrift|bildspel)\//;

/** A page with pictures. */
interface Bildsida {
  /** Address without the first slash. */
  vag: string;
  slag: string;
  bilder: string[];
}

/**
 * The pages to open, so that every picture is seen on every kind of page that shows it.
 *
 * @returns addresses without the first slash
 */
export function bildsidor(sidor: Iterable<Sida>): string[] {
  return utanUpprepning(medBilder(sidor), ({ slag, bilder }) =>
    bilder.map((ett) => `${slag} ${ett}`),
  );
}

/** Pages that are many and alike, drawn by one and the same function. */
const LIKA =
  /^(?:styrdokument|mal|diagram|roller|arshjul|popular|forslag|versioner)\/.+|jamsides\/$/;

/** Pages for editors, which show many small examples of what stands on other pages. */
const EXEMPEL = /^redaktor\//;

/** Of the pages whose pictures nothing else shows, one in so many. */
const AV_EGNA = 3;

/**
 * For `npm test`: every kind of page that shows pictures, those with most pictures first, and one in three of the others that show something
 * of their own; but not the examples for editors, and of those that are many and alike one of each kind. `npm run bilder` measures all.
 */
export function stickprov(sidor: Iterable<Sida>): string[] {
  const alla = medBilder(sidor)
    .filter(({ vag }) => !EXEMPEL.test(vag))
    .sort((a, b) => b.bilder.length - a.bilder.length);
  const slagen = utanUpprepning(alla, ({ slag }) => [slag]);
  const egna = utanUpprepning(alla, ({ vag, bilder }) => (LIKA.test(vag) ? [] : bilder));
  const ovriga = egna.filter((vag) => !slagen.includes(vag));
  return [...slagen, ...ovriga.filter((_, nr) => nr % AV_EGNA === 0)];
}

function medBilder(sidor: Iterable<Sida>): Bildsida[] {
  return [...sidor]
    .filter(({ adress }) => !UTANFOR.test(adress))
    .map(({ adress, html }) => ({
      vag: adress.slice(1),
      slag: sidslaget(adress),
      bilder: bilderna(html),
    }))
    .filter(({ bilder }) => bilder.length > 0);
}

/** Those that show something that none before them shows. */
function utanUpprepning(sidor: Bildsida[], visar: (sida: Bildsida) => string[]): string[] {
  const sedda = new Set<string>();
  return sidor
    .filter((sida) => {
      const nya = visar(sida).filter((ett) => !sedda.has(ett));
      nya.forEach((ett) => sedda.add(ett));
      return nya.length > 0;
    })
    .map(({ vag }) => vag);
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

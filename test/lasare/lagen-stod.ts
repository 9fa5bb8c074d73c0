/** What the tests of a page's states share: the browser, the built sites, and one page of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { servera, type Server } from '../stod/server.ts';
import { startaWebblasare } from '../stod/webblasare.ts';

/** One page of each kind, without the first slash. */
export const SIDSLAG = [
  '',
  '404.html',
  'arshjul/',
  'arshjul/budgetbeslut/',
  'delar/styrmodellen/',
  'diagram/malkedjan/',
  'for/chef/',
  'kalender/',
  'kallor/',
  'kapitel/',
  'kapitel/ataganden-och-matt/',
  'kapitel/mal-och-resultatkedjan/',
  'kapitel/ataganden-och-matt/jamsides/',
  'mal/',
  'mal/kommunmal-2-1/',
  'malkedja/',
  'malkedja/atagande/',
  'ordlista/',
  'ordlista/atagande/',
  'popular/ataganden-och-matt/',
  'processer/planering/',
  'redaktor/',
  'redaktor/koder/',
  'redaktor/lasbarhet/',
  'redaktor/publicera/',
  'roller/',
  'roller/kommunstyrelsen/',
  'sok/',
  'styrdokument/',
  'styrdokument/vision-2025/',
  'tillganglighet/',
  'utbildning/',
  'utbildning/modul-4-aret/',
  'utskrift/kortversion/',
  'utvardering/ev-07-popularversion/',
  'vem-beslutar/',
  'versioner/',
];

export const SMAL = { width: 320, height: 800 };
export const BRED = { width: 1280, height: 900 };

export interface Lagen {
  /** A new reader: a context of their own, on a page of Mjölby's handbook. */
  oppna: (adress: string, val?: BrowserContextOptions) => Promise<Page>;
  /** A new reader who has not gone anywhere yet. */
  lasare: (val?: BrowserContextOptions) => Promise<Page>;
  /** The address of a page in one of the two handbooks. */
  adress: (adress: string, bok?: 'mjolby' | 'mora') => string;
  /** Errors in the console or the scripts since last asked. */
  fel: () => string[];
}

/** Where a handbook is built: for the whole test run, or where an address in the environment says. */
function mapp(bok: 'mjolby' | 'mora'): string {
  return process.env[bok === 'mjolby' ? 'SOKMAPP' : 'MORAMAPP'] ?? provbygge(bok);
}

/** The text of every page of a built handbook, by its address. Not parsed: see stod/sidor.ts for that. */
export function htmlfiler(bok: 'mjolby' | 'mora' = 'mjolby'): { vag: string; html: string }[] {
  return readdirSync(mapp(bok), { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.html'))
    .map((fil) => ({
      vag: `/${fil.replace(/index\.html$/, '')}`,
      html: readFileSync(join(mapp(bok), fil), 'utf8'),
    }));
}

/** Starts browser and servers before the tests of a file, and stops them after. */
export function lagen(): Lagen {
  let browser: Browser;
  const servrar: Record<string, Server> = {};
  const fel: string[] = [];
  beforeAll(async () => {
    browser = await startaWebblasare();
    servrar['mjolby'] = await servera(mapp('mjolby'));
    servrar['mora'] = await servera(mapp('mora'), '/mora/');
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(Object.values(servrar).map((server) => server.stang()));
  });
  const lasare = async (val: BrowserContextOptions = {}) => {
    const sida = await (await browser.newContext({ viewport: BRED, ...val })).newPage();
    sida.on('pageerror', (ett) => fel.push(`${sida.url()} ${ett.message}`));
    sida.on('console', (rad) => rad.type() === 'error' && fel.push(`${sida.url()} ${rad.text()}`));
    return sida;
  };
  const adress = (vag: string, bok = 'mjolby') => `${servrar[bok]!.adress}${vag}`;
  const oppna = async (vag: string, val: BrowserContextOptions = {}) => {
    const sida = await lasare(val);
    await sida.goto(adress(vag), { waitUntil: 'load' });
    return sida;
  };
  return { oppna, lasare, adress, fel: () => fel.splice(0) };
}

/** Reads the pages of a list in a few tabs at a time, each a reader with the same settings. */
export async function iFlikar(
  { lasare, adress }: Lagen,
  val: BrowserContextOptions,
  gor: (sida: Page) => Promise<string[]>,
  adresser: readonly string[] = SIDSLAG,
): Promise<string[]> {
  const ko = [...adresser];
  const fynd: string[] = [];
  const flik = async () => {
    const sida = await lasare(val);
    for (let vag = ko.shift(); vag !== undefined; vag = ko.shift()) {
      await sida.goto(adress(vag), { waitUntil: 'load' });
      fynd.push(...(await gor(sida)).map((rad) => `/${vag} ${rad}`));
    }
    await sida.context().close();
  };
  await Promise.all([flik(), flik(), flik()]);
  return fynd.sort();
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 at level AA is all of these. */
const NIVAER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that colours decide, for a page that is read in full elsewhere. */
const FARGREGLER = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it stands. The page's CSP must be bypassed, for axe is put in.
 *
 * @param bara `farger`: only what the colours decide
 */
export async function axeFynd(sida: Page, bara: 'allt' | 'farger' = 'allt'): Promise<string[]> {
  if (!(await sida.evaluate(() => 'axe' in window))) await sida.evaluate(axe);
  const runOnly =
    bara === 'allt'
      ? { type: 'tag' as const, values: NIVAER }
      : { type: 'rule' as const, values: FARGREGLER };
  return sida.evaluate(async (val) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly: val, resultTypes: ['violations'] });
    return violations.flatMap((ett) =>
      ett.nodes.map((nod) => `${ett.id}: ${nod.target.join(' ')} ${nod.any[0]?.message ?? ''}`),
    );
  }, runOnly);
}

/** Pixels that a page must be scrolled sideways to be read, as a finding. */
export async function sidledes(sida: Page): Promise<string[]> {
  const forBred = await sida.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return forBred > 0 ? [`${forBred} px för bred`] : [];
}

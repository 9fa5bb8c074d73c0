/** A reader's browser for the tests of a file: pages of the built sites, each in a context of its own. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { PROVBYGGEN, type Provhandbok } from './byggd-webbplats.ts';
import { VANTA_PA_TYPSNITT } from './server.ts';

/** What has not come by then on the slowest machine never comes. Milliseconds. */
const LANGST = 120_000;
/** The readers' day: in an election year the site shows another year, and tests are the same every day. */
export const LASARDAG = new Date('2027-03-15T12:00:00Z');
export const SMAL = { width: 320, height: 800 };
export const BRED = { width: 1280, height: 900 };

export interface Lasning {
  /** A new reader, on a page of one of the handbooks. */
  oppna: (vag: string, val?: BrowserContextOptions, bok?: Provhandbok) => Promise<Page>;
  /** A new reader who has not gone anywhere yet. */
  ny: (val?: BrowserContextOptions) => Promise<Page>;
  /** A reader for tests side by side; see Flikar. */
  flikar: (val: BrowserContextOptions, forst?: (sida: Page) => Promise<unknown>) => Flikar;
}

/**
 * A reader who goes from page to page in a few tabs, for tests side by side that leave nothing behind. Takes
 * a tab that is free, or a new one; gives what `gor` finds, with errors and foreign addresses that the page met.
 */
export type Flikar = (gor: (sida: Page) => Promise<string[]>) => Promise<string[]>;

/** Address of a page in one of the two handbooks; `vag` has no slash before it. */
export function adress(vag: string, bok: Provhandbok = 'mjolby'): string {
  return inject('server').replace(/\/$/, PROVBYGGEN[bok]) + vag;
}

/** Goes to an address, and waits for what decides where everything stands: the page and all of its fonts. */
export async function ga(sida: Page, till: string): Promise<void> {
  await sida.goto(till, { waitUntil: 'load' });
  await typsnittenHar(sida);
}

/** Waits for all fonts of the page that is open. */
export async function typsnittenHar(sida: Page): Promise<void> {
  // Not all can be loaded: the stand-in is a font that this machine may not have.
  await sida.evaluate(() => Promise.allSettled([...document.fonts].map((snitt) => snitt.load())));
}

/**
 * Joins the shared browser before the tests of a file. After each test its readers leave, and none of them
 * may have met an error in console or script, or anything from another host.
 */
export function lasning(): Lasning {
  let webblasare: Browser;
  const oppnade: BrowserContext[] = [];
  const fel: string[] = [];
  beforeAll(async () => {
    webblasare = await chromium.connect(inject('webblasare'), { timeout: LANGST });
  });
  afterEach(async () => {
    await Promise.all(oppnade.splice(0).map((miljo) => miljo.close()));
    expect(fel.splice(0)).toEqual([]);
  });
  afterAll(() => webblasare?.close());

  const ny = async (val: BrowserContextOptions = {}) => {
    const sida = await nySida(webblasare, val, fel);
    oppnade.push(sida.context());
    return sida;
  };
  const oppna: Lasning['oppna'] = async (vag, val = {}, bok = 'mjolby') => {
    const sida = await ny(val);
    if (val.javaScriptEnabled === false) await sida.goto(adress(vag, bok));
    else await ga(sida, adress(vag, bok));
    return sida;
  };
  const flikar: Lasning['flikar'] = (val, forst) => {
    const lediga: Flik[] = [];
    return async (gor) => {
      const flik = lediga.pop() ?? (await nyFlik(webblasare, val, forst));
      const fynd = await gor(flik.sida);
      // A tab where something broke is not used again.
      lediga.push(flik);
      return [...fynd, ...flik.fel.splice(0)];
    };
  };
  return { oppna, ny, flikar };
}

interface Flik {
  sida: Page;
  fel: string[];
}

async function nyFlik(
  fran: Browser,
  val: BrowserContextOptions,
  forst?: (sida: Page) => Promise<unknown>,
): Promise<Flik> {
  const fel: string[] = [];
  const sida = await nySida(fran, val, fel);
  await forst?.(sida);
  return { sida, fel };
}

async function nySida(fran: Browser, val: BrowserContextOptions, fel: string[]): Promise<Page> {
  const extraHTTPHeaders = { [VANTA_PA_TYPSNITT]: 'ja' };
  const miljo = await fran.newContext({ viewport: BRED, extraHTTPHeaders, ...val });
  miljo.setDefaultTimeout(LANGST);
  await miljo.clock.setFixedTime(LASARDAG);
  const sida = await miljo.newPage();
  sida.on('pageerror', (ett) => fel.push(`${sida.url()} ${ett.message}`));
  sida.on('console', (rad) => rad.type() === 'error' && fel.push(`${sida.url()} ${rad.text()}`));
  sida.on('request', (fraga) => {
    const egen = new URL(fraga.url()).origin === new URL(adress('')).origin;
    if (!egen) fel.push(`${sida.url()} hämtar ${fraga.url()}`);
  });
  return sida;
}

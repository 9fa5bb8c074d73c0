import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { servera, type Server } from '../stod/server.ts';
import { sidorna } from '../stod/sidor.ts';
import { startaWebblasare } from '../stod/webblasare.ts';

/** WCAG 2.2 at level AA is all of these; axe marks each rule with the version that brought it. */
const NIVAER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LAGEN: { namn: string; val: BrowserContextOptions }[] = [
  { namn: '1280 px, ljust', val: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
  { namn: '320 px, mörkt', val: { viewport: { width: 320, height: 800 }, colorScheme: 'dark' } },
];
const FLIKAR = 3;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let lasare: Browser;
let server: Server;
const adresser = sidorna(provbygge('mjolby')).map((sida) => sida.adress.slice(1));

beforeAll(async () => {
  lasare = await startaWebblasare();
  server = await servera(provbygge('mjolby'));
});
afterAll(async () => {
  await lasare.close();
  await server.stang();
});

describe.each(LAGEN)('varje sida i läget $namn', ({ val }) => {
  it('har inga fynd i axe, inget i konsolen, ingen sidledes rullning och frågar ingen annan värd', async () => {
    const ko = [...adresser];
    const fel: string[] = [];
    const flik = async () => {
      const sida = await nySida(lasare, val, fel);
      for (let adress = ko.shift(); adress !== undefined; adress = ko.shift()) {
        await sida.goto(server.adress + adress, { waitUntil: 'load' });
        fel.push(...(await granska(sida)).map((rad) => `/${adress} ${rad}`));
      }
      await sida.context().close();
    };
    await Promise.all(Array.from({ length: FLIKAR }, flik));
    expect(fel).toEqual([]);
  }, 420_000);
});

/** A tab that notes what goes wrong: console errors, CSP violations, requests to other hosts. */
async function nySida(fran: Browser, val: BrowserContextOptions, fel: string[]): Promise<Page> {
  // axe is put in by the test: the page's own CSP would stop it, and its CSP is tested elsewhere.
  const sida = await (await fran.newContext({ ...val, bypassCSP: true })).newPage();
  sida.on('console', (rad) => rad.type() === 'error' && fel.push(`${sida.url()} ${rad.text()}`));
  sida.on('pageerror', (ett) => fel.push(`${sida.url()} ${ett.message}`));
  sida.on('request', (fraga) => {
    if (!fraga.url().startsWith(server.adress)) fel.push(`${sida.url()} hämtar ${fraga.url()}`);
  });
  return sida;
}

async function granska(sida: Page): Promise<string[]> {
  await sida.evaluate(axe);
  return sida.evaluate(async (nivaer) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly: nivaer, resultTypes: ['violations'] });
    const fynd = violations.flatMap((ett) =>
      ett.nodes.map((nod) => `${ett.id}: ${nod.target.join(' ')}`),
    );
    const bredd = document.documentElement.scrollWidth - window.innerWidth;
    return bredd > 0 ? [...fynd, `${bredd} px för bred`] : fynd;
  }, NIVAER);
}

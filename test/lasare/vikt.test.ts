import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { servera, type Server } from '../stod/server.ts';
import { sidorna, type Sida } from '../stod/sidor.ts';
import { startaWebblasare } from '../stod/webblasare.ts';

/** The weight bars of a chapter page, gzip, before search is opened. Bytes. */
const HTML_CSS = 14_000;
const PER_DIAGRAM = 4_000;
const SKRIPT = 3_000;
const TYPSNITT = 32_000;
const FRAGOR = 8;

const dist = provbygge('mjolby');
const kapitel = sidorna(dist).filter((sida) => /^\/kapitel\/[^/]+\/$/.test(sida.adress));
/** One page of each kind, for what is measured in a browser. */
const SLAG = [
  '',
  'kapitel/ataganden-och-matt/',
  'kapitel/mal-och-resultatkedjan/',
  'roller/kommunstyrelsen/',
  'styrdokument/',
  'styrdokument/vision-2025/',
  'arshjul/',
  'arshjul/budgetbeslut/',
  'malkedja/',
  'mal/kommunmal-2-1/',
  'processer/planering/',
  'ordlista/',
  'ordlista/atagande/',
  'popular/',
  'popular/ataganden-och-matt/',
  'utbildning/modul-4-aret/',
  'utvardering/',
  'vem-beslutar/',
  'kallor/',
  'redaktor/',
];

describe('en kapitelsidas vikt i gzip', () => {
  it('har kapitel att väga', () => {
    expect(kapitel.length).toBeGreaterThan(30);
  });

  it.each(kapitel.map((sida) => [sida.adress, sida] as const))('%s', (_adress, sida) => {
    const diagram = sida.dokument.querySelectorAll('svg[role]').length;
    const html = vikt(sida.html) + summa(filer(sida, 'link[rel=stylesheet]', 'href'));
    expect(html).toBeLessThanOrEqual(HTML_CSS + diagram * PER_DIAGRAM);
    expect(summa(filer(sida, 'script[src]', 'src'))).toBeLessThanOrEqual(SKRIPT);
  });
});

describe('i webbläsaren', () => {
  let lasare: Browser;
  let server: Server;
  let sida: Page;
  beforeAll(async () => {
    lasare = await startaWebblasare();
    server = await servera(dist);
  });
  afterAll(async () => {
    await lasare.close();
    await server.stang();
  });

  it.each(SLAG)('/%s: få frågor, lätta typsnitt, inga hopp, inga brott mot CSP', async (adress) => {
    sida = await (await lasare.newContext({ viewport: { width: 412, height: 900 } })).newPage();
    const fragor: string[] = [];
    const fel: string[] = [];
    sida.on('request', (fraga) => fragor.push(fraga.url()));
    sida.on('console', (rad) => rad.type() === 'error' && fel.push(rad.text()));
    sida.on('pageerror', (ett) => fel.push(ett.message));
    await sida.addInitScript(() => {
      const fonster = window as unknown as { hopp: number };
      fonster.hopp = 0;
      new PerformanceObserver((lista) => {
        for (const ett of lista.getEntries())
          fonster.hopp += (ett as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await sida.goto(server.adress + adress, { waitUntil: 'networkidle' });
    const typsnitt = fragor.filter((ett) => ett.endsWith('.woff2'));
    expect(fel).toEqual([]);
    expect(fragor.filter((ett) => !ett.startsWith(server.adress))).toEqual([]);
    expect(fragor.length).toBeLessThanOrEqual(FRAGOR);
    expect(
      summa(
        typsnitt.map((ett) => join(dist, new URL(ett).pathname)),
        false,
      ),
    ).toBeLessThanOrEqual(TYPSNITT);
    expect(await sida.evaluate(() => (window as unknown as { hopp: number }).hopp)).toBe(0);
    await sida.context().close();
  });
});

function filer({ dokument }: Sida, valjare: string, attribut: string): string[] {
  return [...dokument.querySelectorAll(valjare)].map((el) =>
    join(dist, el.getAttribute(attribut) ?? ''),
  );
}

function summa(sokvagar: string[], packat = true): number {
  return sokvagar.reduce(
    (total, fil) => total + (packat ? vikt(readFileSync(fil)) : readFileSync(fil).length),
    0,
  );
}

function vikt(innehall: string | Buffer): number {
  return gzipSync(innehall, { level: 9 }).length;
}

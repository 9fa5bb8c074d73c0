import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { adress, lasning } from '../stod/lasning.ts';
import { sidorna, type Sida } from '../stod/sidor.ts';
import { SIDSLAG } from '../stod/sidslag.ts';

/** The weight bars of a chapter page, gzip, before search is opened. Bytes. */
const HTML_CSS = 15_000;
const PER_DIAGRAM = 4_000;
const SKRIPT = 3_000;
const TYPSNITT = 32_000;
const FRAGOR = 8;
/** More of them on the pages to print: their own, and that of the wheel. */
const STILMALLAR_FOR_PAPPER = 2;
/** Files that other kinds of page than a chapter's may fetch besides. */
const MER: readonly (readonly [RegExp, number])[] = [
  // Questions, progress and the proof have scripts and sheets of their own.
  [/^utbildning\//, 3],
  // They tell how far the reader has come in the training.
  [/^(?:for\/.*)?$/, 1],
  // One page shows a proposal to any kind of page, and has the sheets of them all.
  [/^forslag\/[^/]+\/[^/]+\/$/, 3],
];
/** The search page changes places between its filters and what it says to those who have no script. */
const FLYTTAR = 'sok/';

const dist = provbygge('mjolby');
const { flikar } = lasning();
const kapitel = sidorna(dist).filter((sida) => /^\/kapitel\/[^/]+\/$/.test(sida.adress));
describe('the weight of a chapter page in gzip', () => {
  it('has chapters to weigh', () => {
    expect(kapitel.length).toBeGreaterThan(30);
  });

  it.each(kapitel.map((sida) => [sida.adress, sida] as const))('%s', (_adress, sida) => {
    const diagram = sida.dokument.querySelectorAll('svg[role]').length;
    const html = vikt(sida.html) + summa(filer(sida, 'link[rel=stylesheet]', 'href'));
    expect(html).toBeLessThanOrEqual(HTML_CSS + diagram * PER_DIAGRAM);
    expect(summa(filer(sida, 'script[src]', 'src'))).toBeLessThanOrEqual(SKRIPT);
  });
});

describe.concurrent(
  'in the browser: few requests, light fonts, no jumps, no breaches of the CSP',
  () => {
    it.each(SIDSLAG)('/%s', async (vag) => {
      const fragor: string[] = [];
      // A reader who has been nowhere, with nothing in store, and does not wait for fonts.
      const val = { viewport: { width: 412, height: 900 }, extraHTTPHeaders: {} };
      const fel = await flikar(val)(async (sida) => {
        sida.on('request', (fraga) => fragor.push(fraga.url()));
        await sida.addInitScript(raknaHopp);
        await sida.goto(adress(vag), { waitUntil: 'networkidle' });
        const hopp = await sida.evaluate(() => (window as unknown as { hopp: number }).hopp);
        await sida.context().close();
        return hopp > 0 && vag !== FLYTTAR ? [`hoppar ${hopp}`] : [];
      });
      expect(fel).toEqual([]);
      const papper = vag.startsWith('utskrift/') ? STILMALLAR_FOR_PAPPER : 0;
      const mer = MER.find(([sidor]) => sidor.test(vag))?.[1] ?? 0;
      expect(fragor.length).toBeLessThanOrEqual(FRAGOR + papper + mer);
      const typsnitt = fragor.filter((ett) => ett.endsWith('.woff2'));
      const filerna = typsnitt.map((ett) => join(dist, new URL(ett).pathname));
      expect(summa(filerna, false)).toBeLessThanOrEqual(TYPSNITT);
    });
  },
);

/** Runs in the page, before its own scripts. */
function raknaHopp(): void {
  const fonster = window as unknown as { hopp: number };
  fonster.hopp = 0;
  new PerformanceObserver((lista) => {
    for (const ett of lista.getEntries())
      fonster.hopp += (ett as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

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

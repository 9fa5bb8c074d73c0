import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { sidorna, type Sida } from '../stod/sidor.ts';

/** The weight bars of a chapter page, gzip, before search is opened. Bytes. */
const HTML_CSS = 15_000;
const PER_DIAGRAM = 4_000;
const SKRIPT = 3_000;

const dist = provbygge('mjolby');
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

function filer({ dokument }: Sida, valjare: string, attribut: string): string[] {
  return [...dokument.querySelectorAll(valjare)].map((el) =>
    join(dist, el.getAttribute(attribut) ?? ''),
  );
}

function summa(sokvagar: string[]): number {
  return sokvagar.reduce((total, fil) => total + vikt(readFileSync(fil)), 0);
}

function vikt(innehall: string | Buffer): number {
  return gzipSync(innehall, { level: 9 }).length;
}

/**
 * Finished drawings on a page with a strict CSP, in a real browser: nothing is refused, every text
 * is as wide as it was measured and stands inside its node, in light and in dark.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { diagramCss, skapaRitare } from '../../src/diagram/mermaid/index.ts';
import { lasning } from '../stod/lasning.ts';
import { fontFaces, openPage, type PageContent } from './mermaid-sida.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const PROV = path.join(ROOT, 'test/enhet/diagram/mermaid/prov');
const CSP = "default-src 'none'; style-src 'self'; font-src 'self'";

const { ny } = lasning();
let content: PageContent;

beforeAll(async () => {
  const ritare = await skapaRitare();
  const drawings: string[] = [];
  for (const [i, name] of readdirSync(PROV).entries()) {
    const kalla = readFileSync(path.join(PROV, name), 'utf8');
    drawings.push((await ritare.rita(kalla, { id: `d${i}` })).svg);
  }
  const colours = readFileSync(path.join(ROOT, 'src/diagram/mermaid/farger.css'), 'utf8');
  content = {
    html: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Diagram</title>
      <link rel="stylesheet" href="/stil.css"></head><body>${drawings.join('\n')}</body></html>`,
    css: fontFaces() + colours + diagramCss(),
    csp: CSP,
  };
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('nothing is refused, and every node holds its text', async () => {
    const page = await ny({ colorScheme });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await openPage(page, content);
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    expect(complaints).toEqual([]);
    expect(await page.evaluate(textsOutside)).toEqual([]);
    const { texts, colours } = await page.evaluate(textColours);
    expect(texts).toBeGreaterThan(80);
    expect(colours).not.toContain('rgb(0, 0, 0)');
  });
});

/** Runs in the page: texts that reach beyond the shape of their node. */
function textsOutside(): string[] {
  const outside: string[] = [];
  for (const text of document.querySelectorAll('.node text')) {
    const shape = text.closest('.node')?.querySelector('rect,path,polygon,circle,ellipse');
    if (!shape) continue;
    const [inner, outer] = [text.getBoundingClientRect(), shape.getBoundingClientRect()];
    const fits = inner.left >= outer.left && inner.right <= outer.right;
    if (!fits || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1) {
      outside.push(text.textContent ?? '');
    }
  }
  return outside;
}

/** Runs in the page: a colour that no rule reached would be black. */
function textColours() {
  const texts = [...document.querySelectorAll('svg text')];
  return { texts: texts.length, colours: texts.map((text) => getComputedStyle(text).fill) };
}

/** Mermaid in a real browser, with the site's fonts and our settings; nothing leaves the machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { mermaidSettings } from '../../src/diagram/mermaid/engine/settings.ts';
import { siteFontFiles } from '../../src/diagram/mermaid/text/font-files.ts';
import { adress } from '../stod/lasning.ts';

const TYPES: Record<string, string> = { '.mjs': 'text/javascript', '.woff2': 'font/woff2' };
const EXT = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F';
const ROOT = path.join(import.meta.dirname, '../..');

/** Mermaid's own drawing of a source, in a page that `openMermaidPage` has opened. */
export type Draw = (source: string) => Promise<string>;

/** Opens a page of our own with Mermaid's script on it. */
export async function openMermaidPage(page: Page): Promise<Draw> {
  const script = `import mermaid from '/node_modules/mermaid/dist/mermaid.esm.min.mjs';
    window.mermaid = mermaid;`;
  const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/stil.css"><body>
    </body><script type="module">${script}</script>`;
  await openPage(page, { html, css: fontFaces() });
  await page.waitForFunction(() => 'mermaid' in window);
  await page.evaluate(startMermaid, mermaidSettings());
  return (source) => page.evaluate(drawInPage, source);
}

/** Runs in the page, whose own script has put `mermaid` on the window. */
async function startMermaid(settings: object): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load()));
  const { mermaid } = window as unknown as { mermaid: typeof import('mermaid').default };
  mermaid.initialize(settings);
}

/** Runs in the page. */
async function drawInPage(source: string): Promise<string> {
  const { mermaid } = window as unknown as { mermaid: typeof import('mermaid').default };
  return (await mermaid.render('m', source)).svg;
}

/** The rules for the fonts that the site ships. */
export function fontFaces(): string {
  return siteFontFiles()
    .flatMap(({ weight, style, files }) =>
      files.map((file) => {
        const range = file.includes('latin-ext') ? `unicode-range:${EXT};` : '';
        const src = `/${path.relative(ROOT, file).replaceAll('\\', '/')}`;
        return `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};${range}src:url(${src})}`;
      }),
    )
    .reverse()
    .join('\n');
}

export interface PageContent {
  html: string;
  css: string;
  csp?: string;
}

/** Opens a page that is not of a site: with its stylesheet, and what it asks for from `node_modules`. */
export async function openPage(page: Page, { html, css, csp }: PageContent): Promise<void> {
  const start = adress('egen-sida/');
  const headers: Record<string, string> = csp ? { 'content-security-policy': csp } : {};
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(ROOT, decodeURIComponent(pathname));
    const contentType = TYPES[path.extname(file)];
    if (route.request().url() === start)
      return route.fulfill({ body: html, contentType: 'text/html', headers });
    if (pathname === '/stil.css')
      return route.fulfill({ body: css, contentType: 'text/css', headers });
    if (!contentType || !file.startsWith(path.join(ROOT, 'node_modules')))
      return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: readFileSync(file), contentType, headers });
  });
  await page.goto(start);
}

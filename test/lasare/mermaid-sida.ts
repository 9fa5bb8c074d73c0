/** Mermaid in a real browser, with the site's fonts and our settings; nothing leaves the machine. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { mermaidSettings } from '../../src/diagram/mermaid/engine/settings.ts';
import { siteFontFiles } from '../../src/diagram/mermaid/text/font-files.ts';

export interface MermaidPage {
  draw(source: string): Promise<string>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { '.mjs': 'text/javascript', '.woff2': 'font/woff2' };
const EXT = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F';
const VIEWPORT = { width: 1400, height: 900 };
const ROOT = path.join(import.meta.dirname, '../..');

export async function openMermaidPage(browser: Browser): Promise<MermaidPage> {
  const served = await serveMermaid();
  const context = await browser.newContext({ timezoneId: 'UTC', viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => 'mermaid' in window);
  await page.evaluate(startMermaid, mermaidSettings());
  return {
    draw: (source) => page.evaluate(drawInPage, source),
    async close() {
      await context.close();
      await served.close();
    },
  };
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

/** A page of our own with Mermaid's script on it. */
async function serveMermaid(): Promise<ServedPage> {
  const script = `import mermaid from '/node_modules/mermaid/dist/mermaid.esm.min.mjs';
    window.mermaid = mermaid;`;
  const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/stil.css"><body>
    </body><script type="module">${script}</script>`;
  return servePage({ html, css: fontFaces() });
}

export interface PageContent {
  html: string;
  css: string;
  csp?: string;
}

export interface ServedPage {
  url: string;
  close(): Promise<void>;
}

/** Serves one page, its stylesheet and what it asks for from `node_modules`. */
export async function servePage({ html, css, csp }: PageContent): Promise<ServedPage> {
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(ROOT, decodeURIComponent(url));
    const type = TYPES[path.extname(file)];
    if (csp) response.setHeader('content-security-policy', csp);
    if (url === '/') response.setHeader('content-type', 'text/html').end(html);
    else if (url === '/stil.css') response.setHeader('content-type', 'text/css').end(css);
    else if (!type || !file.startsWith(path.join(ROOT, 'node_modules')))
      response.writeHead(404).end();
    else response.setHeader('content-type', type).end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const TYPER: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

export interface Server {
  /** Address of the site's start page, with slash at the end. */
  adress: string;
  stang: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 and a free port, as a plain web host would.
 *
 * @param dist folder of the built site
 * @param bas base path, with slashes at both ends
 */
export function servera(dist: string, bas = '/'): Promise<Server> {
  const server = createServer((fraga, svar) => {
    const vag = decodeURIComponent(new URL(fraga.url ?? '/', 'http://x').pathname);
    const fil = vag.startsWith(bas) && finn(join(dist, vag.slice(bas.length)));
    if (!fil) {
      svar.writeHead(404, { 'content-type': TYPER['.html'] });
      svar.end(existsSync(join(dist, '404.html')) ? readFileSync(join(dist, '404.html')) : '');
      return;
    }
    svar.writeHead(200, { 'content-type': TYPER[extname(fil)] ?? 'application/octet-stream' });
    svar.end(readFileSync(fil));
  });
  return new Promise((klar) => {
    server.listen(0, '127.0.0.1', () => {
      const adress = server.address();
      const port = typeof adress === 'object' ? adress?.port : undefined;
      klar({
        adress: `http://127.0.0.1:${port}${bas}`,
        stang: () => new Promise((stangd) => server.close(() => stangd())),
      });
    });
  });
}

/** The file of an address: itself, or the index of a folder. */
function finn(vag: string): string | undefined {
  if (!existsSync(vag)) return undefined;
  if (!statSync(vag).isDirectory()) return vag;
  return existsSync(join(vag, 'index.html')) ? join(vag, 'index.html') : undefined;
}

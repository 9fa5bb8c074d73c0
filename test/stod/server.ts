import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
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

/**
 * A reader who sends this header waits for the site's fonts. The others are shown a stand-in when a font is
 * late, as the site asks (font-display: optional), and on a busy machine it is: nothing can be measured then.
 */
export const VANTA_PA_TYPSNITT = 'x-vanta-pa-typsnitt';

export interface Server {
  /** Address of the start page of the first site, with slash at the end. */
  adress: string;
  stang: () => Promise<void>;
}

/**
 * Serves built sites on 127.0.0.1 and one free port, as a plain web host with several sites would.
 *
 * @param sajter base paths, with slashes at both ends, and the folder that each site is built in
 */
export function servera(sajter: Record<string, string>): Promise<Server> {
  const server = createServer((fraga, svar) => {
    const vag = decodeURIComponent(new URL(fraga.url ?? '/', 'http://x').pathname);
    const [bas, dist] = sajten(sajter, vag) ?? [];
    const fil = bas && dist && finn(join(dist, vag.slice(bas.length)));
    if (fil) {
      svar.writeHead(200, { 'content-type': TYPER[extname(fil)] ?? 'application/octet-stream' });
      const vantar = extname(fil) === '.css' && VANTA_PA_TYPSNITT in fraga.headers;
      svar.end(vantar ? medVantan(readFileSync(fil, 'utf8')) : readFileSync(fil));
    } else {
      const saknas = dist && finn(join(dist, '404.html'));
      svar.writeHead(404, { 'content-type': TYPER['.html'] });
      svar.end(saknas ? readFileSync(saknas) : '');
    }
  });
  // A browser on a busy machine may be slow to ask again: no connection is dropped under it.
  server.keepAliveTimeout = 0;
  return new Promise((klar) => {
    server.listen(0, '127.0.0.1', () => {
      const adress = server.address();
      const port = typeof adress === 'object' ? adress?.port : undefined;
      klar({
        adress: `http://127.0.0.1:${port}${Object.keys(sajter)[0] ?? '/'}`,
        stang: () => {
          server.closeAllConnections();
          return new Promise((stangd) => server.close(() => stangd()));
        },
      });
    });
  });
}

function medVantan(css: string): string {
  return css.replaceAll('font-display:optional', 'font-display:block');
}

/** The site that an address belongs to: of those that hold it, the one deepest down. */
function sajten(sajter: Record<string, string>, vag: string): [string, string] | undefined {
  return Object.entries(sajter)
    .filter(([bas]) => vag.startsWith(bas))
    .sort(([a], [b]) => b.length - a.length)[0];
}

/** The file of an address: itself, or the index of a folder. */
function finn(vag: string): string | undefined {
  if (!existsSync(vag)) return undefined;
  if (!statSync(vag).isDirectory()) return vag;
  return existsSync(join(vag, 'index.html')) ? join(vag, 'index.html') : undefined;
}

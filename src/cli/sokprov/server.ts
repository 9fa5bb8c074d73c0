import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPER: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** What web hosts pack on the way. Pagefind's own files are packed already. */
const PACKAS = new Set(['.html', '.css', '.js', '.json', '.svg']);

/** A server that counts what it gives out. */
export interface Raknande {
  /** Origin, without slash at the end. */
  ursprung: string;
  /** Bytes of bodies given out so far, file by file. */
  utlamnat: Map<string, number>;
  stang: () => Promise<void>;
}

/**
 * Serves a built site on this machine as a plain web host would, text packed with gzip.
 *
 * @param bas base path, with slashes at both ends
 */
export function serveraRaknat(mapp: string, bas: string): Promise<Raknande> {
  const utlamnat = new Map<string, number>();
  const server = createServer(async (fraga, svar) => {
    const vag = decodeURIComponent(new URL(fraga.url ?? '/', 'http://x').pathname);
    const fil = vag.replace(bas, '/').replace(/\/$/, '/index.html');
    const andelse = extname(fil);
    try {
      const text = await readFile(join(mapp, fil));
      const packas = PACKAS.has(andelse) && /gzip/.test(fraga.headers['accept-encoding'] ?? '');
      const kropp = packas ? gzipSync(text) : text;
      utlamnat.set(fil, (utlamnat.get(fil) ?? 0) + kropp.length);
      svar.writeHead(200, {
        'content-type': TYPER[andelse] ?? 'application/octet-stream',
        ...(packas ? { 'content-encoding': 'gzip' } : {}),
      });
      svar.end(kropp);
    } catch {
      svar.writeHead(404).end();
    }
  });
  return new Promise((klar) => {
    server.listen(0, '127.0.0.1', () => {
      const adress = server.address();
      const port = typeof adress === 'object' ? adress?.port : 0;
      klar({
        ursprung: `http://127.0.0.1:${port}`,
        utlamnat,
        stang: () => new Promise((stangd) => server.close(() => stangd())),
      });
    });
  });
}

/** Serves a built site to the browser that prints it, on this machine only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPER: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};

export interface Server {
  /** http://127.0.0.1:49152, without base path. */
  ursprung: string;
  stang: () => Promise<void>;
}

/** @param bas base path of the site, with slashes at both ends */
export async function serva(mapp: string, bas: string): Promise<Server> {
  const server = createServer((fraga, svar) => {
    void svara(svar, filFor(mapp, bas, fraga.url ?? '/'));
  });
  await new Promise<void>((klart, avbryt) => {
    server.once('error', avbryt);
    server.listen(0, '127.0.0.1', klart);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ursprung: `http://127.0.0.1:${port}`,
    stang: () =>
      new Promise((klart) => {
        server.close(() => klart());
        server.closeAllConnections();
      }),
  };
}

/** The file an address leads to; undefined when it lies outside the site. */
export function filFor(mapp: string, bas: string, adress: string): string | undefined {
  const vag = decodeURIComponent(new URL(adress, 'http://lokal').pathname);
  if (!vag.startsWith(bas)) return undefined;
  const fil = path.join(mapp, vag.slice(bas.length), vag.endsWith('/') ? 'index.html' : '');
  return path.relative(mapp, fil).startsWith('..') ? undefined : fil;
}

async function svara(svar: ServerResponse, fil: string | undefined): Promise<void> {
  const uppgift = fil ? await stat(fil).catch(() => undefined) : undefined;
  if (!fil || !uppgift?.isFile()) {
    svar.writeHead(404).end();
    return;
  }
  const typ = TYPER[path.extname(fil)] ?? 'application/octet-stream';
  svar.writeHead(200, { 'content-type': typ, 'content-length': uppgift.size });
  createReadStream(fil).pipe(svar);
}

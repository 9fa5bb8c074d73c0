/** Serves a built site on this machine, as a plain web host would: for reading, for printing and for measuring. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { lasFil, malFor } from './fil.ts';
import { filsvar, type Serversvar } from './svar.ts';

export interface Server {
  /** http://127.0.0.1:49152, without base path. */
  ursprung: string;
  port: number;
  stang: () => Promise<void>;
}

export interface Serverval {
  /** Any that is free, when not said. */
  port?: number;
  /** Told of every file given out, by its path below the base, and the bytes of its body. */
  utlamnat?: (vag: string, byte: number) => void;
}

const VARD = '127.0.0.1';
/** Another host's name in a question means that a page elsewhere has had its name turned to this machine. */
const VARDAR = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Starts a server on 127.0.0.1.
 *
 * @param mapp folder of the built site
 * @param bas base path, with slashes at both ends
 * @throws the system's error when the port is taken (EADDRINUSE) or not allowed (EACCES)
 */
export async function servera(mapp: string, bas: string, val: Serverval = {}): Promise<Server> {
  const server = createServer((fraga, svar) => {
    void svaraPa(fraga, mapp, bas, val)
      .catch(() => text(500, 'Filen gick inte att läsa.'))
      .then((ett) => skicka(svar, ett, fraga.method === 'HEAD'));
  });
  // An idle connection that is closed here may be used over there at the same moment: that fails the question.
  server.keepAliveTimeout = 0;
  await new Promise<void>((klart, avbryt) => {
    server.once('error', avbryt);
    server.listen(val.port ?? 0, VARD, klart);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ursprung: `http://${VARD}:${port}`,
    port,
    stang: () =>
      new Promise((klart) => {
        server.close(() => klart());
        server.closeAllConnections();
      }),
  };
}

async function svaraPa(
  { url: adress = '/', method = 'GET', headers }: IncomingMessage,
  mapp: string,
  bas: string,
  { utlamnat }: Serverval,
): Promise<Serversvar> {
  if (!VARDAR.test(headers.host ?? '')) return text(403, `Servern svarar bara på http://${VARD}.`);
  if (method !== 'GET' && method !== 'HEAD')
    return text(405, 'Här finns bara sidor att läsa.', { allow: 'GET, HEAD' });
  const mal = await malFor(mapp, bas, adress);
  if (!mal) return saknas(mapp, bas, adress);
  if ('vidare' in mal) return text(302, '', { location: mal.vidare });
  // Only GET asks for parts (RFC 9110, 14.2).
  const { range, ...utanDel } = headers;
  const svar = filsvar(await lasFil(mal.fil), method === 'GET' && range ? headers : utanDel);
  utlamnat?.(`/${relative(mapp, mal.fil)}`, svar.kropp?.length ?? 0);
  return svar;
}

/** The site's own page for an address that leads nowhere. The root leads to a site that lies below it. */
async function saknas(mapp: string, bas: string, adress: string): Promise<Serversvar> {
  if (adress === '/') return text(302, '', { location: bas });
  const sida = await lasFil(join(mapp, '404.html')).catch(() => undefined);
  if (!sida) return text(404, 'Sidan finns inte.');
  return {
    status: 404,
    rubriker: { 'content-type': sida.typ, 'cache-control': 'no-cache' },
    kropp: sida.innehall,
  };
}

function text(status: number, ord: string, rubriker: Record<string, string> = {}): Serversvar {
  return {
    status,
    rubriker: { 'content-type': 'text/plain; charset=utf-8', ...rubriker },
    kropp: Buffer.from(ord),
  };
}

function skicka(
  svar: ServerResponse,
  { status, rubriker, kropp }: Serversvar,
  utanKropp: boolean,
): void {
  const langd = kropp ? { 'content-length': kropp.length } : {};
  svar.writeHead(status, { ...rubriker, ...langd, 'x-content-type-options': 'nosniff' });
  svar.end(utanKropp ? undefined : kropp);
}

/** The server of the page for editing: the page, its script and styles, and the questions that the script asks. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { felrader } from '../grund/felrader.ts';
import { Stopp } from '../grund/stopp.ts';
import { arEgenVard, nekas, skyddsrubriker } from './vakt.ts';

/** Answers one question. What it throws as a Stopp is told to the editor. */
export type Svarare = (fraga: unknown) => unknown;

export interface Tillgang {
  typ: string;
  innehall: string | Uint8Array;
}

export interface Redigeringsserver {
  port: number;
  stang: () => Promise<void>;
}

interface Serverinnehall {
  nyckel: string;
  /** Origin of the pages that are shown beside the form. */
  visning: string;
  /** The page, by the nonce of its styles. */
  sida: (nonce: string) => string;
  /** Script, styles and fonts by path. Nothing else can be fetched: no path leads to the disk. */
  tillgangar: ReadonlyMap<string, Tillgang>;
  /** What may be asked, by path below /api/. */
  svarare: Readonly<Record<string, Svarare>>;
}

const VARD = '127.0.0.1';
/** A file is at most 1 MB, and comes as JSON. */
const MAX_FRAGA = 4_000_000;

/** Starts the server on this machine alone. @throws the system's error when the port is taken or not allowed */
export async function startaServer(
  port: number,
  innehall: Serverinnehall,
): Promise<Redigeringsserver> {
  const server = createServer((fraga, svar) => {
    const egen = (server.address() as AddressInfo).port;
    void svara(fraga, svar, egen, innehall).catch(() => svar.destroy());
  });
  await new Promise<void>((klart, avbryt) => {
    server.once('error', avbryt);
    server.listen(port, VARD, klart);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stang: () =>
      new Promise((klart) => {
        server.close(() => klart());
        server.closeAllConnections();
      }),
  };
}

async function svara(
  fraga: IncomingMessage,
  svar: ServerResponse,
  port: number,
  innehall: Serverinnehall,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const vag = (fraga.url ?? '/').split(/[?#]/, 1)[0]!;
  const skicka = (status: number, { typ, innehall: kropp }: Tillgang): void => {
    svar.writeHead(status, {
      ...skyddsrubriker(innehall.visning, nonce),
      'content-type': typ,
      ...(innehall.tillgangar.has(vag) && status === 200 ? BEHALLS : {}),
    });
    svar.end(fraga.method === 'HEAD' ? undefined : kropp);
  };
  const neka = (status: number, text: string) => skicka(status, json({ fel: text }));
  if (!arEgenVard(fraga.headers, port))
    return neka(403, `Servern svarar bara på http://${VARD}:${port}.`);
  if (fraga.method === 'GET' || fraga.method === 'HEAD') {
    if (vag === '/') return skicka(200, { typ: HTML, innehall: innehall.sida(nonce) });
    const tillgang = innehall.tillgangar.get(vag);
    return tillgang ? skicka(200, tillgang) : neka(404, 'Här finns inget.');
  }
  if (fraga.method !== 'POST') return neka(405, 'Frågan har fel form.');
  const nekad = nekas(fraga.headers, innehall.nyckel);
  if (nekad) return neka(403, nekad);
  const namn = vag.replace(/^\/api\//, '');
  const svarare = Object.hasOwn(innehall.svarare, namn) ? innehall.svarare[namn] : undefined;
  if (!svarare) return neka(404, 'Här finns inget.');
  try {
    skicka(200, json(await svarare(JSON.parse(await kroppen(fraga)))));
  } catch (fel) {
    neka(fel instanceof Stopp ? 409 : 500, felrader(fel, false));
  }
}

/** Script, styles and fonts have the sum of what they hold in their names. */
const BEHALLS = { 'cache-control': 'private, max-age=31536000, immutable' };
const HTML = 'text/html; charset=utf-8';

function json(varde: unknown): Tillgang {
  return { typ: 'application/json', innehall: JSON.stringify(varde ?? null) };
}

async function kroppen(fraga: IncomingMessage): Promise<string> {
  const bitar: Buffer[] = [];
  let langd = 0;
  for await (const bit of fraga as AsyncIterable<Buffer>) {
    langd += bit.length;
    if (langd > MAX_FRAGA) throw new Stopp('Texten är för stor. En fil får vara högst 1 MB.');
    bitar.push(bit);
  }
  return Buffer.concat(bitar).toString('utf8');
}

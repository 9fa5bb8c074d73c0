/** What `npm run dev` adds to Astro's server: the page of problems, the search index, and a reload when granskningen says something new. */
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Resultat } from '../../granskning/index.ts';
import { arFelfri, overlamnad, vidNyGranskning } from '../../modell/granskad.ts';
import { handboksrot, type Miljo } from '../../webb/miljo.ts';
import { Omladdning, type Kanal } from './omladdning.ts';
import { PROBLEMSIDA, problemsida } from './problemsida.ts';
import { Utvecklingsindex } from './sokindex.ts';
import { medSvenskaStopp } from './stopp.ts';

const ROT = fileURLToPath(new URL('../../..', import.meta.url));

const TYPER: [andelse: string, typ: string][] = [
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['', 'application/octet-stream'],
];

/** What the page of problems needs from Vite to reload itself. */
const VITES_EGNA = /\/(?:@[a-z]|node_modules\/|src\/)/;

/** The part of Vite's development server that is used here. */
interface Utvecklingsserver {
  middlewares: { use: (svara: Svara) => unknown };
  environments: { client: { hot: Kanal } } & Record<string, { hot: Astrokanal } | undefined>;
}
/** What Astro's own side of the server listens to. */
interface Astrokanal {
  send: (handelse: string, data: object) => void;
}
type Svara = (
  fraga: { url?: string | undefined; headers: { accept?: string | undefined } },
  svar: ServerResponse,
  nasta: (fel?: unknown) => void,
) => void;

export function utveckling(miljo: Miljo): AstroIntegration {
  return {
    name: 'roda-traden:utveckling',
    hooks: {
      'astro:server:setup': ({ server }) => ordna(server as unknown as Utvecklingsserver, miljo),
    },
  };
}

function ordna(server: Utvecklingsserver, miljo: Miljo): void {
  const index = new Utvecklingsindex(ROT, join(ROT, '.bygg', 'utveckling', miljo.handbok));
  const nu = () => overlamnad(handboksrot(miljo));
  const duger = (resultat: Resultat | undefined) => resultat !== undefined && arFelfri(resultat);
  const kanal = server.environments.client.hot;
  const omladdning = new Omladdning(kanal);
  const sagt = () => JSON.stringify(nu()?.problem ?? []);
  let dugde = duger(nu());
  let harVarit = dugde;
  let sade = sagt();
  vidNyGranskning(() => {
    const arBra = duger(nu());
    index.forald();
    harVarit ||= arBra;
    if (arBra) glomSidor(server);
    // What is wrong in the same way as before is shown already.
    if (arBra || dugde || sade !== sagt()) kanal.send({ type: 'full-reload' });
    dugde = arBra;
    sade = sagt();
  });
  server.middlewares.use((fraga, svar, nasta) => {
    if (fraga.headers.accept?.includes('text/html')) omladdning.sidaBegard();
    const vag = (fraga.url ?? '/').split('?')[0] ?? '/';
    const sokfil = /\/((?:forslag\/)?pagefind\/.+)/.exec(vag)?.[1];
    if (sokfil !== undefined) return void svaraMedIndex(index, sokfil, svar, nasta);
    const resultat = nu();
    if (resultat && `${vag.replace(/\/$/, '')}/` === `${miljo.bas}${PROBLEMSIDA}`)
      return skicka(svar, 200, problemsida(resultat, miljo.bas, harVarit));
    if (!resultat || duger(resultat) || harVarit || VITES_EGNA.test(vag)) {
      medSvenskaStopp(fraga, svar, miljo.bas);
      return nasta();
    }
    skicka(svar, 500, problemsida(resultat, miljo.bas, false));
  });
}

/** Where Astro makes pages. */
const SIDVARLDAR = ['ssr', 'prerender'];

/** Which pages there are is remembered by Astro, which would look again half a second after its own store had changed. */
function glomSidor({ environments }: Utvecklingsserver): void {
  for (const varld of SIDVARLDAR) environments[varld]?.hot.send('astro:content-changed', {});
}

function skicka(svar: ServerResponse, status: number, sida: string): void {
  svar.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  svar.end(sida);
}

async function svaraMedIndex(
  index: Utvecklingsindex,
  fil: string,
  svar: ServerResponse,
  nasta: (fel?: unknown) => void,
): Promise<void> {
  try {
    const byte = await index.hamta(decodeURIComponent(fil));
    if (!byte) return nasta();
    const [, typ] = TYPER.find(([andelse]) => fil.endsWith(andelse))!;
    svar.writeHead(200, { 'content-type': typ });
    svar.end(byte);
  } catch (fel) {
    console.error(fel instanceof Error ? fel.message : fel);
    svar.writeHead(503);
    svar.end();
  }
}

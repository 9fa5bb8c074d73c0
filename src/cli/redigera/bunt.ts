/** The script and the styles of the page, made of what lies in src: nothing is fetched from elsewhere. */
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import type { Tillgang } from './server.ts';

export interface Bunt {
  tillgangar: Map<string, Tillgang>;
  /** Path of the script that starts the page, and of its styles. */
  skript: string;
  stilar: string[];
  typsnitt: string[];
}

/** A file that the bundler made. */
interface Utfil {
  fileName: string;
  type: 'chunk' | 'asset';
  isEntry?: boolean;
  code?: string;
  source?: string | Uint8Array;
}

/** Bundles in memory. The text field is a file of its own: where it fails to load, the page has a plain one. */
export async function bunta(): Promise<Bunt> {
  const { build } = await import('vite');
  const svar = await build({
    configFile: false,
    root: PROJEKT,
    publicDir: false,
    logLevel: 'error',
    base: '/',
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: 'es2024',
      rolldownOptions: { input: join(PROJEKT, 'src/redigering/klient/start.ts') },
    },
  });
  const filer = (Array.isArray(svar) ? svar : [svar]).flatMap((ett) =>
    'output' in ett ? (ett.output as unknown as Utfil[]) : [],
  );
  const skript = filer.find((fil) => fil.isEntry)!.fileName;
  const tillgangar = new Map(
    filer.map((fil) => [
      `/${fil.fileName}`,
      { typ: typFor(fil.fileName), innehall: fil.code ?? fil.source ?? '' },
    ]),
  );
  const med = (andelse: string): string[] =>
    filer.flatMap(({ fileName }) => (fileName.endsWith(andelse) ? [`/${fileName}`] : []));
  return { tillgangar, skript: `/${skript}`, stilar: med('.css'), typsnitt: med('.woff2') };
}

function typFor(fil: string): string {
  const typ = lookup(fil) ?? 'application/octet-stream';
  return /^text\/|javascript/.test(typ) ? `${typ}; charset=utf-8` : typ;
}

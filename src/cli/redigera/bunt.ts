/** The script and the styles of the page, made of what lies in src: nothing is fetched from elsewhere. */
import { lookup } from 'mrmime';
import { buntaIMinnet } from '../../webb/bunt.ts';
import type { Tillgang } from './server.ts';

export interface Bunt {
  tillgangar: Map<string, Tillgang>;
  /** Path of the script that starts the page, and of its styles. */
  skript: string;
  stilar: string[];
  typsnitt: string[];
}

/** Bundles in memory. The text field is a file of its own: where it fails to load, the page has a plain one. */
export async function bunta(): Promise<Bunt> {
  const filer = await buntaIMinnet('src/redigering/klient/start.ts', { target: 'es2024' });
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

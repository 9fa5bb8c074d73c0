/** What has been read and checked, kept between builds: a file with the same bytes is not read again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lasSkyddat, skrivSkyddat } from '../webb/byggminne.ts';
import type { Lasminne } from './granskafiler.ts';

const SRC = path.join(import.meta.dirname, '..');
/** The folders whose code decides what a reading gives. */
const RUM = [
  'svenska',
  'tid',
  'lagrum',
  'schema',
  'problem',
  'html',
  'innehall',
  'lasbarhet',
  'granskning',
];

interface Sparat {
  program: string;
  lasta: Lasminne;
}

/** What was kept in a file by this very program and this user; empty when there is nothing of use. */
export function hamtaLasminne(fil: string): Lasminne {
  const sparat = lasSkyddat(fil) as Sparat | undefined;
  return sparat?.program === programsumma() ? sparat.lasta : new Map();
}

/** Keeps it in a file. That it cannot be written is no reason to stop. */
export function sparaLasminne(fil: string, lasta: Lasminne): void {
  skrivSkyddat(fil, { program: programsumma(), lasta } satisfies Sparat);
}

/** Two memories with the same mark hold the same readings. */
export function lasminnesmarke(minne: Lasminne): string {
  return [...minne].map(([fil, { summa }]) => `${fil} ${summa}`).join('\n');
}

/** Changes with the code that reads and checks, with the packages that it uses, and with Node. */
function programsumma(): string {
  const allt = createHash('sha256').update(process.version);
  allt.update(readFileSync(path.join(SRC, '../package-lock.json')));
  for (const rum of RUM)
    for (const fil of readdirSync(path.join(SRC, rum), {
      recursive: true,
      encoding: 'utf8',
    }).sort())
      if (fil.endsWith('.ts')) allt.update(fil).update(readFileSync(path.join(SRC, rum, fil)));
  return allt.digest('hex');
}

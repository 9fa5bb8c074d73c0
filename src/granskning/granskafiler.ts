/** Reads and checks all files, on several threads when there are many. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { byteI } from '../innehall/fil/byte.ts';
import type { Fil } from '../innehall/fil/mapp.ts';
import { granskaFil, type Provad } from './granskafil.ts';
import type { Ram } from './ram.ts';

/** Fewer files than this are read before a thread has started. */
const MINST_FOR_ARBETARE = 500;
const FLEST_ARBETARE = 3;

/** What all threads do together. */
export interface Uppdrag {
  filer: Fil[];
  ram: Ram;
  /** How many files have been taken, shared. */
  tagna: Int32Array<SharedArrayBuffer>;
}

/** Files that have been read, by path. One reader's own: pass the same one to read a handbook again. */
export type Lasminne = Map<string, { summa: string; last: Provad }>;

interface Lasval {
  arbetare?: number;
  minne?: Lasminne;
}

/**
 * Reads the files and gives them back in the same order.
 *
 * @param val threads beside this one, and what was read before: it is brought up to date
 */
export async function granskaFiler(
  filer: Fil[],
  ram: Ram,
  { minne, arbetare }: Lasval = {},
): Promise<Provad[]> {
  if (!minne) return lasOmAlla(filer, ram, arbetare ?? lagomArbetare(filer.length));
  // Before the reading: a file that is written meanwhile is then read again the next time.
  const summor = new Map(filer.map((fil) => [fil.sokvag, summa(fil, ram)]));
  for (const fil of minne.keys()) if (!summor.has(fil)) minne.delete(fil);
  const nya = filer.filter(({ sokvag }) => minne.get(sokvag)?.summa !== summor.get(sokvag));
  const lasta = await lasOmAlla(nya, ram, arbetare ?? lagomArbetare(nya.length));
  nya.forEach(({ sokvag }, nr) =>
    minne.set(sokvag, { summa: summor.get(sokvag)!, last: lasta[nr]! }),
  );
  return filer.map(({ sokvag }) => minne.get(sokvag)!.last);
}

/** All that the reading of a file depends on. */
function summa(fil: Fil, ram: Ram): string {
  const allt = createHash('sha256').update(JSON.stringify([fil, ram]));
  return allt.update(byteI(fil)).digest('hex');
}

async function lasOmAlla(filer: Fil[], ram: Ram, arbetare: number): Promise<Provad[]> {
  if (arbetare <= 0) return filer.map((fil) => granskaFil(fil, ram));
  const uppdrag = { filer, ram, tagna: new Int32Array(new SharedArrayBuffer(4)) };
  const andras = Array.from({ length: arbetare }, () => lasIArbetare(uppdrag));
  const lasta: Provad[] = [];
  for (const hog of [lasTills(uppdrag), ...(await Promise.all(andras))])
    for (const [nr, last] of hog) lasta[nr] = last;
  return lasta;
}

/** Takes the next file that no other thread has taken, until all are taken: a thread takes a while to start. */
export function lasTills({ filer, ram, tagna }: Uppdrag): [number, Provad][] {
  const lasta: [number, Provad][] = [];
  const nasta = () => Atomics.add(tagna, 0, 1);
  for (let nr = nasta(); nr < filer.length; nr = nasta())
    lasta.push([nr, granskaFil(filer[nr]!, ram)]);
  return lasta;
}

function lagomArbetare(filer: number): number {
  return filer < MINST_FOR_ARBETARE ? 0 : Math.min(FLEST_ARBETARE, availableParallelism() - 1);
}

function lasIArbetare(uppdrag: Uppdrag): Promise<[number, Provad][]> {
  return new Promise((klar, fel) => {
    const trad = new Worker(new URL('./arbetare.ts', import.meta.url), { workerData: uppdrag });
    trad.once('message', klar);
    trad.once('error', fel);
  });
}

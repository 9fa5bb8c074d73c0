/** Reads all files, on several threads when there are many. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { lasFil } from './las.ts';
import type { Fil } from './mapp.ts';
import type { Last, Ram } from './post.ts';

/** Fewer files than this are read before a thread has started. */
const MINST_FOR_TRADAR = 500;
const FLEST_TRADAR = 3;

/** What a thread is given to do. */
export interface Uppdrag {
  filer: Fil[];
  ram: Ram;
}

/**
 * Reads the files and gives them back in the same order.
 *
 * @param tradar threads beside this one
 */
export async function lasAlla(
  filer: Fil[],
  ram: Ram,
  tradar = lagomTradar(filer.length),
): Promise<Last[]> {
  if (tradar <= 0) return filer.map((fil) => lasFil(fil, ram));
  const hogar = Array.from({ length: tradar + 1 }, (_, hog) =>
    filer.filter((_fil, nr) => nr % (tradar + 1) === hog),
  );
  const [egna = [], ...andras] = hogar;
  const vantar = andras.map((hog) => lasITrad({ filer: hog, ram }));
  const lasta = [egna.map((fil) => lasFil(fil, ram)), ...(await Promise.all(vantar))];
  return filer.map((_fil, nr) => lasta[nr % (tradar + 1)]![Math.floor(nr / (tradar + 1))]!);
}

function lagomTradar(filer: number): number {
  return filer < MINST_FOR_TRADAR ? 0 : Math.min(FLEST_TRADAR, availableParallelism() - 1);
}

function lasITrad(uppdrag: Uppdrag): Promise<Last[]> {
  return new Promise((klar, fel) => {
    const trad = new Worker(new URL('./arbetare.ts', import.meta.url), { workerData: uppdrag });
    trad.once('message', klar);
    trad.once('error', fel);
  });
}

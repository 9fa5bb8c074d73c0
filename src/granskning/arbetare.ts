/** A thread that reads its share of the files, see lasalla.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { lasFil } from './las.ts';
import type { Uppdrag } from './lasalla.ts';

const { filer, ram } = workerData as Uppdrag;
parentPort?.postMessage(filer.map((fil) => lasFil(fil, ram)));

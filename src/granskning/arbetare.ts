/** A thread that reads its share of the files, see lasalla.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { lasTills, type Uppdrag } from './lasalla.ts';

parentPort?.postMessage(lasTills(workerData as Uppdrag));

/** A thread that reads its share of the files, see granskafiler.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { lasTills, type Uppdrag } from './granskafiler.ts';

parentPort?.postMessage(lasTills(workerData as Uppdrag));

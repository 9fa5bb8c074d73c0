/** A thread of a long run: takes every n-th document, and tells now and then how far it has come. */
import { parentPort, workerData } from 'node:worker_threads';
import { dokument } from './dokument.ts';
import { Provbank } from './provbank.ts';

export interface Uppdrag {
  fro: number;
  antal: number;
  /** The first document, and how far it is to the next. */
  forsta: number;
  steg: number;
  /** Where the thread writes which document it is at, so that one that never ends can be named. */
  vid: Int32Array;
}

/** What has happened since the last report. */
export interface Rapport {
  antal: number;
  godtagna: number;
  fynd: { fynd: string; nr: number }[];
  /** Milliseconds for the slowest document, and which it is. */
  langst: { ms: number; nr: number };
}

const RAPPORT_VAR = 200;
/** Every so many documents is read twice, and checked by all that see the whole handbook. */
const GRUNDLIGT_VAR = 10;
const LANGST_MS = 5_000;

const { fro, antal, forsta, steg, vid } = workerData as Uppdrag;
const bank = await Provbank.ny();
let rapport = tom();
for (let nr = forsta; nr < antal; nr += steg) {
  vid[0] = nr;
  prova(nr);
  if (rapport.antal >= RAPPORT_VAR) sag();
}
sag();
bank.stang();

function prova(nr: number): void {
  const start = performance.now();
  const grundligt = nr % GRUNDLIGT_VAR === 0;
  const { godtaget, fynd } = bank.prova(dokument(fro, nr), {
    igen: grundligt,
    helaBoken: grundligt,
  });
  const ms = performance.now() - start;
  rapport.antal++;
  if (godtaget) rapport.godtagna++;
  rapport.fynd.push(...fynd.map((ett) => ({ fynd: ett, nr })));
  if (ms > LANGST_MS) rapport.fynd.push({ fynd: 'tar mer än 5 sekunder', nr });
  if (ms > rapport.langst.ms) rapport.langst = { ms, nr };
}

function sag(): void {
  parentPort?.postMessage(rapport);
  rapport = tom();
}

function tom(): Rapport {
  return { antal: 0, godtagna: 0, fynd: [], langst: { ms: 0, nr: -1 } };
}

/** `npm run fuzz`: tries many documents, each all the way to its page, and tells what went wrong. Slutkod 1 when anything did. */
import { Worker } from 'node:worker_threads';
import { kommando } from '../../src/cli/grund/kommando.ts';
import { Stopp } from '../../src/cli/grund/stopp.ts';
import type { Rapport, Uppdrag } from './arbetare.ts';
import { dokument } from './dokument.ts';
import { krymp, slagAv } from './krymp.ts';
import { Provbank } from './provbank.ts';

const RAD_VAR_MS = 10_000;
/** A thread that has stood at one document for so long is stuck. */
const FAST_MS = 60_000;

const HJALP = `Prövar påhittade, förvridna och fientliga texter, hela vägen till sidan.

  npm run fuzz                       20 000 texter
  npm run fuzz -- --antal 500000     så många texter
  npm run fuzz -- --fro 7            andra texter; samma frö ger samma texter
  npm run fuzz -- --tradar 4         så många trådar

Ett fynd ger slutkod 1. Sist visas en liten text för varje slag av fynd.`;

const start = performance.now();
const summa = { antal: 0, godtagna: 0, langst: { ms: 0, nr: -1 } };
const fynden = new Map<string, { antal: number; fynd: string; nr: number }>();
let antal = 0;
let fro = 0;
let tradar = 0;

await kommando(
  {
    kommando: 'npm run fuzz',
    hjalp: HJALP,
    flaggor: { antal: 'string', fro: 'string', tradar: 'string' },
  },
  async ({ val }) => {
    antal = heltal('antal', val['antal'] ?? '20000');
    fro = heltal('fro', val['fro'] ?? '1');
    tradar = heltal('tradar', val['tradar'] ?? '2');
    await prova();
    return fynden.size > 0 ? 1 : 0;
  },
);

/** @throws Stopp when it is no positive integer */
function heltal(flagga: string, ord: string | true): number {
  if (/^[1-9]\d{0,8}$/.test(String(ord))) return Number(ord);
  throw new Stopp(`--${flagga} ska vara ett heltal, till exempel --${flagga} 20.`);
}

async function prova(): Promise<void> {
  console.log(`Frö ${fro}, ${antal} dokument, ${tradar} trådar.`);
  const rader = setInterval(skrivRad, RAD_VAR_MS);
  await Promise.all(Array.from({ length: tradar }, (_, nr) => kor(nr)));
  clearInterval(rader);
  skrivRad();
  await skrivFynd();
}

function kor(forsta: number): Promise<void> {
  const vid = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Uppdrag = { fro, antal, forsta, steg: tradar, vid };
  const trad = new Worker(new URL('./arbetare.ts', import.meta.url), { workerData });
  trad.on('message', samla);
  return new Promise((klart, fel) => {
    const vakt = vaktad(vid, (nr) => {
      lagg({ fynd: 'tar aldrig slut', nr });
      void trad.terminate();
    });
    trad.once('error', fel);
    trad.once('exit', () => {
      clearInterval(vakt);
      klart();
    });
  });
}

/** Calls back with the document at which a thread has stood too long. */
function vaktad(vid: Int32Array, fast: (nr: number) => void): NodeJS.Timeout {
  let forra = -1;
  return setInterval(() => {
    const nu = Atomics.load(vid, 0);
    if (nu === forra) fast(nu);
    forra = nu;
  }, FAST_MS);
}

function samla(rapport: Rapport): void {
  summa.antal += rapport.antal;
  summa.godtagna += rapport.godtagna;
  if (rapport.langst.ms > summa.langst.ms) summa.langst = rapport.langst;
  rapport.fynd.forEach(lagg);
}

function lagg({ fynd, nr }: { fynd: string; nr: number }): void {
  const slag = slagAv(fynd);
  if (!fynden.has(slag)) console.log(`Nr ${nr}: ${fynd}`);
  const har = fynden.get(slag) ?? { antal: 0, fynd, nr };
  fynden.set(slag, { ...har, antal: har.antal + 1 });
}

function skrivRad(): void {
  const sekunder = (performance.now() - start) / 1000;
  const fynd = [...fynden.values()].reduce((alla, ett) => alla + ett.antal, 0);
  console.log(
    `${sekunder.toFixed(0)} s: ${summa.antal} dokument (${(summa.antal / sekunder).toFixed(0)}/s), ` +
      `${summa.godtagna} godtagna, ${summa.antal - summa.godtagna} avvisade, ${fynd} fynd av ${fynden.size} slag, ` +
      `längst ${summa.langst.ms.toFixed(0)} ms (nr ${summa.langst.nr})`,
  );
}

/** One small example of each kind. */
async function skrivFynd(): Promise<void> {
  const bank = await Provbank.ny();
  for (const [slag, { antal: ganger, fynd, nr }] of fynden) {
    const { slag: samling, text } = krymp(bank, dokument(fro, nr), slag);
    console.log(
      `\n${ganger} gånger, först i nr ${nr} (${samling}): ${fynd}\n${JSON.stringify(text)}`,
    );
  }
  bank.stang();
}

/** What a page fetches when a new reader opens it, and whether anything in it moves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { adress } from '../stod/lasning.ts';

const FRAGOR = 8;
/** Bytes. */
const TYPSNITT = 32_000;
/** More of them on the pages to print: their own, and that of the wheel. */
const STILMALLAR_FOR_PAPPER = 2;
/** Files that other kinds of page than a chapter's may fetch besides. */
const MER: readonly (readonly [RegExp, number])[] = [
  // Questions, progress and the proof have scripts and sheets of their own.
  [/^utbildning\//, 3],
  // They tell how far the reader has come in the training.
  [/^(?:for\/.*)?$/, 1],
  // One page shows a proposal to any kind of page, and has the sheets of them all.
  [/^forslag\/[^/]+\/[^/]+\/$/, 3],
  [/^utskrift\//, STILMALLAR_FOR_PAPPER],
];
/** The search page changes places between its filters and what it says to those who have no script. */
const FLYTTAR = 'sok/';

/**
 * Opens a page in a tab that has been nowhere, has nothing in store and does not wait for fonts.
 *
 * @returns what is too much, one sentence each
 */
export async function forstaLaddning(sida: Page, vag: string, dist: string): Promise<string[]> {
  const fragor: string[] = [];
  sida.on('request', (fraga) => fragor.push(fraga.url()));
  await sida.addInitScript(raknaHopp);
  await sida.goto(adress(vag), { waitUntil: 'networkidle' });
  const hopp = await sida.evaluate(() => (window as unknown as { hopp: number }).hopp);
  const hogst = FRAGOR + (MER.find(([sidor]) => sidor.test(vag))?.[1] ?? 0);
  const typsnitt = fragor
    .filter((ett) => ett.endsWith('.woff2'))
    .reduce((summa, ett) => summa + readFileSync(join(dist, new URL(ett).pathname)).length, 0);
  return [
    ...(hopp > 0 && vag !== FLYTTAR ? [`hoppar ${hopp}`] : []),
    ...(fragor.length > hogst ? [`hämtar ${fragor.length} filer, högst ${hogst}`] : []),
    ...(typsnitt > TYPSNITT ? [`hämtar typsnitt på ${typsnitt} byte`] : []),
  ];
}

/** Runs in the page, before its own scripts. */
function raknaHopp(): void {
  const fonster = window as unknown as { hopp: number };
  fonster.hopp = 0;
  new PerformanceObserver((lista) => {
    for (const ett of lista.getEntries())
      fonster.hopp += (ett as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

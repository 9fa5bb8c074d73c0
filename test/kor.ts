/**
 * `npm test`: lint, types and every test but those that have a command of their own, then a last line that says
 * `N passed, N failed`. Lint and types count as one test each.
 */
import { spawn } from 'node:child_process';
import { startVitest, type Vitest } from 'vitest/node';

type Steg = [program: string, ...argument: string[]];

/** Two rows side by side, for two cores; they end at about the same time. */
const RADER: Steg[][] = [
  [['astro', 'check', '--minimumFailingSeverity', 'hint']],
  [
    ['eslint', '.'],
    ['prettier', '--check', '--log-level', 'warn', '.'],
  ],
];
/** What hangs is ended. Milliseconds. */
const LANGST = 15 * 60_000;

const start = performance.now();
const rader = await Promise.all(RADER.map(korRad));
const steg = rader.flat();
const vitest = await startVitest(process.argv.slice(2), {
  watch: false,
  project: ['enhet', 'webbplats'],
});
const tester = rakna(vitest);
await vitest.close();

const godkanda = steg.filter(Boolean).length + tester.godkanda;
const underkanda = steg.filter((ett) => !ett).length + tester.underkanda;
console.log(`\n${Math.round((performance.now() - start) / 1000)} s`);
console.log(`${godkanda} passed, ${underkanda} failed`);
process.exit(underkanda > 0 || tester.godkanda === 0 ? 1 : 0);

/** Runs the steps of a row one after the other; says of each whether it passed. */
async function korRad(rad: Steg[]): Promise<boolean[]> {
  const gick: boolean[] = [];
  for (const ett of rad) gick.push(await korSteg(ett));
  return gick;
}

/** Runs a program, and writes what it said when it is done: two at a time would mix their lines. */
function korSteg([program, ...argument]: Steg): Promise<boolean> {
  const barn = spawn(`node_modules/.bin/${program}`, argument, { timeout: LANGST });
  let ut = '';
  barn.stdout.on('data', (bit: Buffer) => (ut += bit));
  barn.stderr.on('data', (bit: Buffer) => (ut += bit));
  return new Promise((klart, fel) => {
    barn.on('error', fel);
    barn.on('close', (kod, signal) => {
      console.log(`\n> ${[program, ...argument].join(' ')}\n${ut}${signal ?? ''}`);
      klart(kod === 0);
    });
  });
}

/** Counts tests, and as one failure each: a file that broke outside its tests, all errors outside files. */
function rakna({ state }: Vitest): { godkanda: number; underkanda: number } {
  const moduler = state.getTestModules();
  let godkanda = 0;
  // A setup that fails leaves no modules at all: that is a failure, not a pass.
  let underkanda = moduler.length === 0 ? 1 : 0;
  for (const modul of moduler) {
    if (modul.children.size === 0 || modul.errors().length > 0) underkanda += modul.ok() ? 0 : 1;
    for (const test of modul.children.allTests()) {
      if (test.result().state === 'passed') godkanda++;
      else underkanda++;
    }
  }
  return { godkanda, underkanda: underkanda + (state.getUnhandledErrors().length > 0 ? 1 : 0) };
}

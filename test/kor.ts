/**
 * `npm test`: lint, types and every test but those that have a command of their own, then a last line that says
 * `N passed, N failed`. Lint and types count as one test each. All go on at once, so that no core waits for a row to end.
 */
import { spawn } from 'node:child_process';
import { startVitest, type Vitest } from 'vitest/node';
import { medAstro } from '../src/cli/bygge/tur.ts';

type Steg = [program: string, ...argument: string[]];

/** What a program said, and whether it passed. */
interface Utfall {
  godkand: boolean;
  sagt: string;
}

/** Writes the types of Astro's content anew, as a build does: they take turns. */
const TYPER: Steg = ['astro', 'check', '--minimumFailingSeverity', 'hint'];
const STIL: Steg[] = [
  ['eslint', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
];
/** What hangs is ended. Milliseconds. */
const LANGST = 15 * 60_000;
const VANTAN = { miljo: { vanta: 15 }, skriv: console.log };

const start = performance.now();
const [typer, stil, vitest] = await Promise.all([
  medAstro(VANTAN, () => korSteg(TYPER)),
  korRad(STIL),
  startVitest(process.argv.slice(2), { watch: false, project: ['enhet', 'webbplats'] }),
]);
const tester = rakna(vitest);
await vitest.close();

// Last, where they are seen.
const steg = [typer, ...stil];
for (const { sagt } of steg) console.log(sagt);
const godkanda = steg.filter(({ godkand }) => godkand).length + tester.godkanda;
const underkanda = steg.filter(({ godkand }) => !godkand).length + tester.underkanda;
console.log(`\n${Math.round((performance.now() - start) / 1000)} s`);
console.log(`${godkanda} passed, ${underkanda} failed`);
process.exit(underkanda > 0 || tester.godkanda === 0 ? 1 : 0);

/** Runs the steps of a row one after the other. */
async function korRad(rad: Steg[]): Promise<Utfall[]> {
  const utfall: Utfall[] = [];
  for (const ett of rad) utfall.push(await korSteg(ett));
  return utfall;
}

/** Runs a program. */
function korSteg([program, ...argument]: Steg): Promise<Utfall> {
  const barn = spawn(`node_modules/.bin/${program}`, argument, { timeout: LANGST });
  let ut = '';
  barn.stdout.on('data', (bit: Buffer) => (ut += bit));
  barn.stderr.on('data', (bit: Buffer) => (ut += bit));
  return new Promise((klart, fel) => {
    barn.on('error', fel);
    barn.on('close', (kod, signal) => {
      const sagt = `\n> ${[program, ...argument].join(' ')}\n${ut}${signal ?? ''}`;
      klart({ godkand: kod === 0, sagt });
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

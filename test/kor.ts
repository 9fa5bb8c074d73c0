/**
 * `npm test`: lint, types and every test, then a last line that says `N passed, N failed`.
 * Lint and types count as one test each.
 */
import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';

const STEG: [string, string[]][] = [
  ['eslint', ['.']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['astro', ['check', '--minimumFailingSeverity', 'hint']],
];

let godkanda = 0;
let underkanda = 0;

for (const [program, argument] of STEG) {
  console.log(`\n> ${program} ${argument.join(' ')}`);
  const { status } = spawnSync(`node_modules/.bin/${program}`, argument, { stdio: 'inherit' });
  if (status === 0) godkanda++;
  else underkanda++;
}

const vitest = await startVitest(process.argv.slice(2), { watch: false });
const moduler = vitest.state.getTestModules();
// A setup that fails leaves no modules at all: that is a failure, not a pass.
if (moduler.length === 0) underkanda++;
for (const modul of moduler) {
  if (modul.children.size === 0 || modul.errors().length > 0) underkanda += modul.ok() ? 0 : 1;
  for (const test of modul.children.allTests()) {
    if (test.result().state === 'passed') godkanda++;
    else underkanda++;
  }
}
if (vitest.state.getUnhandledErrors().length > 0) underkanda++;
await vitest.close();

console.log(`\n${godkanda} passed, ${underkanda} failed`);
process.exit(underkanda > 0 || godkanda === 0 ? 1 : 0);

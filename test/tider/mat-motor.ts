/**
 * A process of its own for the tests, with the flags of the one that draws: draws all of `prov/`
 * several times and prints the milliseconds of each and the peak of memory. The milliseconds are this
 * thread's own, so that it does not matter what else the machine does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../src/diagram/mermaid/engine/engine.ts';
import { finish } from '../../src/diagram/mermaid/finish/finish.ts';

const folder = path.join(import.meta.dirname, '../enhet/diagram/mermaid/prov');
const names = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
const engine = await createEngine();
const milliseconds: Record<string, number[]> = {};
for (let i = 0; i < Number(process.argv[2]); i++) {
  for (const name of names) {
    const source = readFileSync(path.join(folder, name), 'utf8');
    const start = cpuMilliseconds();
    finish(await engine.draw(source, 'm'), source, engine.measurer.exRatio);
    (milliseconds[name] ??= []).push(cpuMilliseconds() - start);
  }
}
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, megabytes, memoised: engine.memoised }));

function cpuMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * A process of its own for the tests: draws all of `prov/` and prints a digest of all drawings, the
 * milliseconds of each flowchart and the peak of memory. Arguments: `baklanges`, and how many times.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../../../src/diagram/mermaid/engine/engine.ts';
import { finish } from '../../../../../src/diagram/mermaid/finish/finish.ts';

const [order, times = '1'] = process.argv.slice(2);
const folder = path.join(import.meta.dirname, '../prov');
const names = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
if (order === 'baklanges') names.reverse();

const engine = await createEngine();
const drawings: Record<string, string> = {};
const milliseconds: Record<string, number[]> = {};
for (let i = 0; i < Number(times); i++) {
  for (const name of names) {
    const source = readFileSync(path.join(folder, name), 'utf8');
    const start = performance.now();
    const raw = await engine.draw(source, 'm');
    const drawing = JSON.stringify(finish(raw, source, engine.measurer.exRatio));
    (milliseconds[name] ??= []).push(performance.now() - start);
    if ((drawings[name] ??= drawing) !== drawing) throw new Error(`${name} blev en annan`);
  }
}
const sorted = Object.entries(drawings).sort(([a], [b]) => (a < b ? -1 : 1));
const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
const megabytes = process.resourceUsage().maxRSS / 1024;
if (process.env['UT']) (await import('node:fs')).writeFileSync(process.env['UT'], JSON.stringify(sorted,null,1)); console.log(JSON.stringify({ digest, milliseconds, megabytes, memoised: engine.memoised }));

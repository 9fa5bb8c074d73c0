/**
 * A process of its own for the tests: draws all of `prov/`, in the order asked for, and prints a
 * digest of every drawing and of the stylesheet, and their sizes in gzip.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { diagramCss, skapaRitare } from '../../../../../src/diagram/mermaid/index.ts';

const folder = path.join(import.meta.dirname, '../prov');
const names = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
if (process.argv[2] === 'baklanges') names.reverse();

const ritare = await skapaRitare();
const drawings: [string, { svg: string }][] = [];
for (const name of names) {
  const source = readFileSync(path.join(folder, name), 'utf8');
  drawings.push([name, await ritare.rita(source, { id: 'd' })]);
}
drawings.sort(([a], [b]) => (a < b ? -1 : 1));
const all = JSON.stringify(drawings) + diagramCss();
const digest = createHash('sha256').update(all).digest('hex');
const bytes = (text: string) => gzipSync(text, { level: 9 }).length;
const drawingBytes = drawings.map(([name, { svg }]) => [name, bytes(svg)]);
console.log(JSON.stringify({ digest, stylesheetBytes: bytes(diagramCss()), drawingBytes }));

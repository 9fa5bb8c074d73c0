/**
 * The same Mermaid with the same settings, drawn in our window and in a real Chromium: boxes must
 * agree within 0.1 % and edges within 0.5 px, so that no upgrade drifts unseen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/diagram/mermaid/engine/engine.ts';
import { createEngine } from '../../src/diagram/mermaid/engine/engine.ts';
import { takeNaming } from '../../src/diagram/mermaid/engine/naming.ts';
import { lasning } from '../stod/lasning.ts';
import { differences, measure } from './mermaid-matt.ts';
import { openMermaidPage } from './mermaid-sida.ts';

const PROV = path.join(import.meta.dirname, '../enhet/diagram/mermaid/prov');
const sources = readdirSync(PROV).filter((name) => name.endsWith('.mmd'));

const VIEWPORT = { width: 1400, height: 900 };
const flik = lasning().flikar({ timezoneId: 'UTC', viewport: VIEWPORT });

const drawn = new Map<string, string>();
let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
  const faults = await flik(async (sida) => {
    const draw = await openMermaidPage(sida);
    for (const name of sources) drawn.set(name, await draw(takeNaming(read(name)).source));
    return [];
  });
  expect(faults).toEqual([]);
});

describe('same drawing as Chromium', () => {
  test.each(sources)('%s', async (name) => {
    const source = read(name);
    const theirs = measure(drawn.get(name)!);
    const ours = measure((await engine.draw(source, 'm')).svg);
    expect(ours.shapes.length).toBeGreaterThan(3);
    expect(ours.lines).toEqual(theirs.lines);
    const found = differences(ours, theirs);
    if (process.env['VISA']) console.log(name, found);
    expect(found.shapeShare).toBeLessThanOrEqual(0.001);
    expect(found.edgePixels).toBeLessThanOrEqual(0.5);
    expect(found.positionPixels).toBeLessThanOrEqual(0.5);
  });
});

function read(name: string): string {
  return readFileSync(path.join(PROV, name), 'utf8');
}

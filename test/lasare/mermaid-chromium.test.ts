/**
 * The same Mermaid with the same settings, drawn in our window and in a real Chromium: boxes must
 * agree within 0.1 % and edges within 0.5 px, so that no upgrade drifts unseen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/diagram/mermaid/engine/engine.ts';
import { createEngine } from '../../src/diagram/mermaid/engine/engine.ts';
import { takeNaming } from '../../src/diagram/mermaid/engine/naming.ts';
import { startaWebblasare } from '../stod/webblasare.ts';
import { differences, measure } from './mermaid-matt.ts';
import { openMermaidPage, type MermaidPage } from './mermaid-sida.ts';

const PROV = path.join(import.meta.dirname, '../enhet/diagram/mermaid/prov');
const sources = readdirSync(PROV).filter((name) => name.endsWith('.mmd'));

let browser: Browser;
let page: MermaidPage;
let engine: Engine;

beforeAll(async () => {
  browser = await startaWebblasare();
  page = await openMermaidPage(browser);
  engine = await createEngine();
}, 120_000);

afterAll(async () => {
  await page?.close();
  await browser?.close();
});

describe('same drawing as Chromium', () => {
  test.each(sources)('%s', { timeout: 60_000 }, async (name) => {
    const source = readFileSync(path.join(PROV, name), 'utf8');
    const theirs = measure(await page.draw(takeNaming(source).source));
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

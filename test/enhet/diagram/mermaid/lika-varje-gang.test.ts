/** The same bytes over runs, order, time zones and processes; and how many. What they cost to draw: test/tider. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { diagramCss, skapaRitare } from '../../../../src/diagram/mermaid/index.ts';
import { CHILD_FLAGS } from '../../../../src/diagram/mermaid/process/client.ts';

const STOD = path.join(import.meta.dirname, 'stod');
const PROV = path.join(import.meta.dirname, 'prov');
const KILOBYTES = 4;

interface Report {
  digest: string;
  stylesheetBytes: number;
}

/** Runs one of the scripts in `stod/` and gives what it prints. */
async function run(script: string, args: string[], environment: Record<string, string>) {
  const file = path.join(STOD, script);
  const { stdout } = await promisify(execFile)(process.execPath, [...CHILD_FLAGS, file, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  return stdout;
}

async function drawAll(order: string, environment: Record<string, string>): Promise<Report> {
  return JSON.parse(await run('rita-alla.ts', [order], environment)) as Report;
}

test('another process, the other way round, in another zone and language', async () => {
  const one = await drawAll('framlanges', { TZ: 'Europe/Stockholm', LANG: 'sv_SE' });
  const two = await drawAll('baklanges', { TZ: 'Pacific/Auckland', LANG: 'de_DE' });
  expect(two).toEqual(one);
  expect(one.stylesheetBytes).toBeLessThanOrEqual(2048);
});

describe('size', () => {
  test.each(readdirSync(PROV))('%s is at most 4 kB gzipped', async (name) => {
    const kalla = readFileSync(path.join(PROV, name), 'utf8');
    const { svg } = await (await skapaRitare()).rita(kalla, { id: 'd' });
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(KILOBYTES * 1024);
  });
});

test('the stylesheet does not depend on the order', async () => {
  const ritare = await skapaRitare();
  const draw = async (name: string) =>
    ritare.rita(readFileSync(path.join(PROV, name), 'utf8'), { id: 'd' });
  for (const name of readdirSync(PROV)) await draw(name);
  const css = diagramCss();
  for (const name of readdirSync(PROV).reverse()) await draw(name);
  expect(diagramCss()).toBe(css);
});

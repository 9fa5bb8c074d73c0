/** The same bytes over runs, order, time zones and processes; and how much they cost. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { diagramCss, skapaRitare } from '../../../../src/diagram/mermaid/index.ts';
import { CHILD_FLAGS } from '../../../../src/diagram/mermaid/process/client.ts';

interface Report {
  milliseconds: Record<string, number[]>;
  megabytes: number;
  memoised: boolean;
}

const STOD = path.join(import.meta.dirname, 'stod');
const PROV = path.join(import.meta.dirname, 'prov');
const KILOBYTES = 4;

/** Runs one of the scripts in `stod/` and gives what it prints. */
async function run(script: string, args: string[], environment: Record<string, string>) {
  const file = path.join(STOD, script);
  const { stdout } = await promisify(execFile)(process.execPath, [...CHILD_FLAGS, file, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  return stdout;
}

let report: Report;
beforeAll(async () => {
  report = JSON.parse(await run('mat-motor.ts', ['8'], { TZ: 'UTC' })) as Report;
});

test('another process, the other way round, in another zone and language', async () => {
  const one = await run('rita-alla.ts', ['framlanges'], { TZ: 'Europe/Stockholm', LANG: 'sv_SE' });
  const two = await run('rita-alla.ts', ['baklanges'], { TZ: 'Pacific/Auckland', LANG: 'de_DE' });
  expect(two).toBe(one);
});

test('at most 300 MB', () => expect(report.megabytes).toBeLessThanOrEqual(300));

test('Mermaid can still be sped up (config-memo.ts)', () => expect(report.memoised).toBe(true));

test('a flowchart takes at most 100 ms', () => {
  const flowcharts = Object.entries(report.milliseconds).filter(([name]) => /^0[1-6]/.test(name));
  const median = medianOf(flowcharts.map(([, list]) => medianOf(list)));
  expect(flowcharts).toHaveLength(6);
  expect(median).toBeLessThanOrEqual(100);
});

describe('size', () => {
  test.each(readdirSync(PROV))('%s is at most 4 kB gzipped', async (name) => {
    const kalla = readFileSync(path.join(PROV, name), 'utf8');
    const { svg } = await (await skapaRitare()).rita(kalla, { id: 'd' });
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(KILOBYTES * 1024);
  });

  test('and one stylesheet for all of them at most 2 kB', () => {
    expect(gzipSync(diagramCss(), { level: 9 }).length).toBeLessThanOrEqual(2048);
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

function medianOf(list: number[]): number {
  return list.sort((a, b) => a - b)[list.length >> 1] ?? Infinity;
}

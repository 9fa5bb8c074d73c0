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
  digest: string;
  milliseconds: Record<string, number[]>;
  megabytes: number;
  memoised: boolean;
}

const SCRIPT = path.join(import.meta.dirname, 'stod/rita-alla.ts');
const PROV = path.join(import.meta.dirname, 'prov');
const KILOBYTES = 4;

async function drawAll(args: string[], environment: Record<string, string>): Promise<Report> {
  const { stdout } = await promisify(execFile)(process.execPath, [...CHILD_FLAGS, SCRIPT, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  return JSON.parse(stdout) as Report;
}

let plain: Report;
beforeAll(async () => {
  plain = await drawAll(['framlanges', '8'], { TZ: 'UTC' });
});

test('another process, the other way round, in another zone and language', async () => {
  const other = await drawAll(['baklanges', '1'], { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' });
  expect(other.digest).toBe(plain.digest);
});

test('at most 300 MB', () => expect(plain.megabytes).toBeLessThanOrEqual(300));

test('Mermaid can still be sped up (config-memo.ts)', () => expect(plain.memoised).toBe(true));

test('a flowchart takes at most 100 ms', () => {
  // The lower quartile: the machine that runs the tests has other things to do as well.
  const flowcharts = Object.entries(plain.milliseconds).filter(([name]) => /^0[1-6]/.test(name));
  const typical = flowcharts.map(([, list]) => list.sort((a, b) => a - b)[1] ?? Infinity);
  const median = typical.sort((a, b) => a - b)[typical.length >> 1];
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

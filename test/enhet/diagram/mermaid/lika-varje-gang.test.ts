/** The same bytes over runs, order, time zones and processes; and how many. What they cost to draw: test/tider. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { CHILD_FLAGS } from '../../../../src/diagram/mermaid/process/client.ts';

const STOD = path.join(import.meta.dirname, 'stod');
const KILOBYTES = 4;

interface Report {
  digest: string;
  stylesheetBytes: number;
  /** Each drawing by its file. */
  drawingBytes: [string, number][];
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

const [one, two] = await Promise.all([
  drawAll('framlanges', { TZ: 'Europe/Stockholm', LANG: 'sv_SE' }),
  drawAll('baklanges', { TZ: 'Pacific/Auckland', LANG: 'de_DE' }),
]);

test('another process, the other way round, in another zone and language', () => {
  expect(two).toEqual(one);
  expect(one.stylesheetBytes).toBeLessThanOrEqual(2048);
});

test.each(one.drawingBytes)('%s is at most 4 kB gzipped', (_name, bytes) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(KILOBYTES * 1024);
});

/** The same bytes over runs, order, time zones and processes; and how many. What they cost to draw: test/tider. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
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
  const [one, two] = await Promise.all([
    drawAll('framlanges', { TZ: 'Europe/Stockholm', LANG: 'sv_SE' }),
    drawAll('baklanges', { TZ: 'Pacific/Auckland', LANG: 'de_DE' }),
  ]);
  expect(two).toEqual(one);
  expect(one.stylesheetBytes).toBeLessThanOrEqual(2048);
});

describe('drawn in this process', () => {
  const names = readdirSync(PROV);
  const drawn = new Map<string, string>();
  const drawThem = async (order: string[]) => {
    const ritare = await skapaRitare();
    for (const name of order) {
      const { svg } = await ritare.rita(readFileSync(path.join(PROV, name), 'utf8'), { id: 'd' });
      drawn.set(name, svg);
    }
  };

  beforeAll(() => drawThem(names));

  test.each(names)('%s is at most 4 kB gzipped', (name) => {
    const svg = drawn.get(name) ?? '';
    expect(svg).not.toBe('');
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(KILOBYTES * 1024);
  });

  test('the stylesheet does not depend on the order', async () => {
    const css = diagramCss();
    await drawThem(names.toReversed());
    expect(diagramCss()).toBe(css);
  });
});

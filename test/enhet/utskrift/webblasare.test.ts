import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hittaWebblasare } from '../../../src/utskrift/webblasare.ts';

let mapp: string;
let program: string;

beforeAll(async () => {
  mapp = await mkdtemp(path.join(tmpdir(), 'webblasare-'));
  program = path.join(mapp, 'chromium');
  await writeFile(program, '#!/bin/sh\n');
  await chmod(program, 0o755);
});
afterAll(() => rm(mapp, { recursive: true, force: true }));

test('CHROME_PATH goes first', async () => {
  const miljo = { CHROME_PATH: process.execPath, PATH: mapp };
  expect(await hittaWebblasare(miljo)).toEqual({ sokvag: process.execPath, miljo: {} });
});

test('a CHROME_PATH that leads nowhere is said, not passed over', async () => {
  const miljo = { CHROME_PATH: path.join(mapp, 'saknas'), PATH: mapp };
  await expect(hittaWebblasare(miljo)).rejects.toThrow(/CHROME_PATH/);
});

test.runIf(process.platform === 'linux')('then one on the PATH', async () => {
  expect(await hittaWebblasare({ PATH: `/saknas${path.delimiter}${mapp}` })).toEqual({
    sokvag: program,
    miljo: {},
  });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'then the packed one, with its own libraries',
  async () => {
    const hittad = await hittaWebblasare({ PATH: '' });
    expect(hittad?.sokvag).toMatch(/roda-traden-chromium-[\d.]+-\d+\/chromium$/);
    expect(hittad?.miljo['LD_LIBRARY_PATH']).toMatch(/al2023\/lib$/);
  },
);

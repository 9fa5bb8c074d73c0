import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { anvandMapp } from '../../../../src/cli/bygge/senaste.ts';

const over = mkdtempSync(join(tmpdir(), 'senaste-'));
afterAll(() => rmSync(over, { recursive: true }));

it('keeps the folders that were used last, and the one that is used now', async () => {
  for (const [nr, namn] of ['a', 'b', 'c', 'd'].entries()) {
    mkdirSync(join(over, namn, 'inne'), { recursive: true });
    utimesSync(join(over, namn), 1000 + nr, 1000 + nr);
  }
  await anvandMapp(join(over, 'a'), 3);
  expect(readdirSync(over).sort()).toEqual(['a', 'c', 'd']);
  await anvandMapp(join(over, 'ny'), 2);
  expect(readdirSync(over).sort()).toEqual(['a', 'ny']);
});

it('keeps all that was used just now: builds may be reading it', async () => {
  for (const namn of ['x', 'y', 'z']) await anvandMapp(join(over, namn), 1);
  expect(readdirSync(over)).toEqual(expect.arrayContaining(['x', 'y', 'z']));
});

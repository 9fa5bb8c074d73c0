import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aterstallInnehall, bytInnehall } from '../../../../src/cli/publicering/pa-plats.ts';
import { innehall, skriv } from './stod.ts';

const GAMMALT = { 'a.html': 'gammal', 'b.html': 'gammal', 'd/e.html': 'gammal' };
const NYTT = { 'a.html': 'ny', 'c.html': 'ny', 'd/e.html': 'ny' };

let mapp: string;
let dist: string;
beforeEach(() => {
  mapp = mkdtempSync(join(tmpdir(), 'pa-plats-'));
  dist = join(mapp, 'dist');
  skriv(dist, GAMMALT);
  skriv(join(mapp, 'ny'), NYTT);
});
afterEach(() => rmSync(mapp, { recursive: true }));

/** What a killed build leaves: so many renames of the whole, in their order. */
function avbrutenEfter(antal: number): number {
  const i = (...delar: string[]) => join(dist, ...delar);
  skriv(i('.roda-traden-ny'), NYTT);
  skriv(i('.roda-traden-gammalt'), {});
  const byten: [string, string][] = [
    ...['a.html', 'b.html', 'd'].map((namn): [string, string] => [
      i(namn),
      i('.roda-traden-gammalt', namn),
    ]),
    [i('.roda-traden-ny'), i('.roda-traden-in')],
    ...['a.html', 'c.html', 'd'].map((namn): [string, string] => [
      i('.roda-traden-in', namn),
      i(namn),
    ]),
  ];
  for (const [fran, till] of byten.slice(0, antal)) renameSync(fran, till);
  return byten.length;
}

describe('replacing what is in a folder', () => {
  it('leaves only the new, and the file system’s own', async () => {
    skriv(dist, { 'lost+found/x': '' });
    await bytInnehall(join(mapp, 'ny'), dist);
    expect(innehall(dist)).toEqual({ ...NYTT, 'lost+found/x': '' });
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'is whole after a kill between renames: %i made',
    async (antal) => {
      const alla = avbrutenEfter(antal);
      await aterstallInnehall(dist);
      expect(innehall(dist)).toEqual(antal < 4 ? GAMMALT : NYTT);
      expect(readdirSync(dist).filter((namn) => namn.startsWith('.'))).toEqual([]);
      expect(alla).toBe(7);
    },
  );

  it('is whole after a kill while it was copied, and when only clearing up was left', async () => {
    skriv(join(dist, '.roda-traden-ny'), { 'a.html': 'halv' });
    await aterstallInnehall(dist);
    skriv(join(dist, '.roda-traden-gammalt'), { 'a.html': 'äldre' });
    await aterstallInnehall(dist);
    expect(innehall(dist)).toEqual(GAMMALT);
  });
});

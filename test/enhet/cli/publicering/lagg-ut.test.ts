import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { innehall, publicerad, skriv } from './stod.ts';

/** Renames that fail, as they do at mount points: the folder that cannot be moved, and how. */
const fast = vi.hoisted(() => ({ mapp: '', kod: 'EBUSY' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (fran, till) => {
    if (fran === fast.mapp) throw Object.assign(new Error(fast.kod), { code: fast.kod });
    fs.renameSync(fran, till);
  };
  return { ...fs, renameSync };
});
// Files of tests share their modules: one that was run before may have read these with the real node:fs.
vi.resetModules();
const { laggUt } = await import('../../../../src/cli/publicering/lagg-ut.ts');
const { frammande } = await import('../../../../src/cli/publicering/marke.ts');

let mapp: string;
let dist: string;
let ny: string;
beforeEach(() => {
  mapp = mkdtempSync(join(tmpdir(), 'lagg-ut-'));
  [dist, ny] = [join(mapp, 'dist'), join(mapp, 'ny')];
  skriv(ny, { 'index.html': 'ny', 'sidor/a.html': 'ny' });
});
afterEach(() => {
  fast.mapp = '';
  rmSync(mapp, { recursive: true });
});

const NYTT = { 'index.html': 'ny', 'sidor/a.html': 'ny' };
const GAMMALT = { 'index.html': 'gammal', 'gamla/b.html': 'gammal' };

describe('publishing a build', () => {
  it('changes the old for the new and leaves nothing behind', async () => {
    await publicerad(dist, GAMMALT);
    await laggUt(ny, dist);
    expect(readdirSync(mapp)).toEqual(['dist']);
    expect(innehall(dist)).toEqual(NYTT);
    expect(await frammande(dist)).toEqual([]);
  });

  it('works where nothing is published, and in an empty folder', async () => {
    await laggUt(ny, join(mapp, 'djupt', 'nere'));
    expect(innehall(join(mapp, 'djupt', 'nere'))).toEqual(NYTT);
    skriv(ny, NYTT);
    mkdirSync(dist);
    await laggUt(ny, dist);
    expect(innehall(dist)).toEqual(NYTT);
  });

  it('leaves what was published when the new cannot be had', async () => {
    await publicerad(dist, GAMMALT);
    writeFileSync(`${dist}-bygge-${process.pid}`, 'in the way');
    await expect(laggUt(ny, dist)).rejects.toThrow();
    expect(innehall(dist)).toEqual(GAMMALT);
  });

  const annan = '/dev/shm';
  const finnsAnnan = existsSync(annan) && statSync(annan).dev !== statSync(tmpdir()).dev;
  it.skipIf(!finnsAnnan)('copies to another file system', async () => {
    const dar = mkdtempSync(join(annan, 'lagg-ut-'));
    try {
      await publicerad(join(dar, 'dist'), GAMMALT);
      await laggUt(ny, join(dar, 'dist'));
      expect(innehall(join(dar, 'dist'))).toEqual(NYTT);
      expect(readdirSync(dar)).toEqual(['dist']);
    } finally {
      rmSync(dar, { recursive: true });
    }
  });
});

describe('a folder that cannot be moved', () => {
  it.each(['EBUSY', 'EXDEV', 'EPERM', 'EACCES'])(
    'gets new content when moving it fails with %s',
    async (kod) => {
      await publicerad(dist, GAMMALT);
      Object.assign(fast, { mapp: dist, kod });
      await laggUt(ny, dist);
      expect(innehall(dist)).toEqual(NYTT);
      expect(readdirSync(dist).sort()).toEqual(['.roda-traden', 'index.html', 'sidor']);
      expect(readdirSync(mapp).sort()).toEqual(['dist']);
    },
  );

  it('keeps what was published when its content cannot be moved either', async () => {
    await publicerad(dist, GAMMALT);
    fast.mapp = dist;
    // A folder with this name cannot be there twice: the move into it fails.
    skriv(dist, { '.roda-traden-gammalt/index.html/x': '' });
    await expect(laggUt(ny, dist)).rejects.toThrow();
    rmSync(join(dist, '.roda-traden-gammalt'), { recursive: true });
    expect(innehall(dist)).toEqual(GAMMALT);
  });
});

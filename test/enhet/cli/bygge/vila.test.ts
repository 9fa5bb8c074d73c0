import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Vila } from '../../../../src/cli/bygge/vila.ts';
import { publicera } from '../../../../src/cli/publicering/publicera.ts';

const rum = mkdtempSync(join(tmpdir(), 'vila-'));
afterAll(() => rmSync(rum, { recursive: true }));
let nr = 0;
let over = '';
beforeEach(() => (over = join(rum, `bygg-${nr++}`)));
const ut = () => join(over, 'dist');

/** Publishes a site of these pages, as a build does, and tells how many were there before it began. */
async function bygg(sidor: Record<string, string>): Promise<number> {
  const vila = await Vila.for(ut(), over);
  const trad = await vila.vack(join(over, `arbete-${nr++}`));
  const fanns = existsSync(trad.mapp) ? 1 : 0;
  for (const [fil, text] of Object.entries(sidor)) await trad.skriv(fil, Buffer.from(text));
  await trad.stada();
  await vila.tom();
  await publicera(trad.mapp, ut(), { over, undan: vila.plats });
  await vila.minns(trad);
  return fanns;
}

const ligger = (fil: string) => readFileSync(join(ut(), fil), 'utf8');
const SIDOR = { 'index.html': 'start', 'a/index.html': 'a' };

describe('the site that rests', () => {
  it('is the one before the last, and the third build begins with it', async () => {
    expect(await bygg(SIDOR)).toBe(0);
    expect(await bygg({ ...SIDOR, 'index.html': 'två' })).toBe(0);
    expect(await bygg({ ...SIDOR, 'index.html': 'tre' })).toBe(1);
    expect(ligger('index.html')).toBe('tre');
    expect(await bygg({ ...SIDOR, 'b/index.html': 'b' })).toBe(1);
    expect(ligger('index.html')).toBe('start');
    expect(ligger('b/index.html')).toBe('b');
  });

  it('keeps the very files that are as before', async () => {
    await bygg(SIDOR);
    const { ino } = statSync(join(ut(), 'a/index.html'));
    await bygg({ ...SIDOR, 'index.html': 'två' });
    await bygg({ ...SIDOR, 'index.html': 'tre' });
    expect(statSync(join(ut(), 'a/index.html')).ino).toBe(ino);
  });

  it('is not used when what was published has been taken away', async () => {
    for (const text of ['ett', 'två', 'tre']) {
      await bygg({ 'index.html': text });
      rmSync(ut(), { recursive: true });
    }
    await bygg(SIDOR);
    expect(ligger('a/index.html')).toBe('a');
  });

  it('is used once: a build that was killed on the way leaves none', async () => {
    for (const text of ['ett', 'två']) await bygg({ 'index.html': text });
    const vila = await Vila.for(ut(), over);
    await vila.vack(join(over, 'dodat'));
    expect(await bygg({ 'index.html': 'tre' })).toBe(0);
    expect(ligger('index.html')).toBe('tre');
  });

  it('rests by the folder that is published to, and only a few do', async () => {
    const vilor = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((namn) => Vila.for(join(over, namn), over)),
    );
    expect(new Set(vilor.map(({ plats }) => plats)).size).toBe(5);
    expect(vilor.filter(({ plats }) => existsSync(join(plats, '..')))).toHaveLength(4);
  });
});

import { mkdtempSync, readdirSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sidminne } from '../../../../src/cli/bygge/sidor/sidminne.ts';

const FORST = { text: 'a', annan: 'b', grund: 'c' };
const SIDA = 'kapitel/ett/index.html';

/** A folder where one page was kept, which had read `text`; every page rests on `grund`. */
async function sparad(): Promise<string> {
  const mapp = mkdtempSync(join(tmpdir(), 'sidminne-'));
  const minne = oppnat(mapp, FORST);
  await minne.spara(SIDA, Buffer.from('<p>ett</p>'), ['text']);
  await minne.spara('tom.txt', undefined, ['annan']);
  minne.sparaLista('sidfil', [{ fil: SIDA, vag: 'kapitel/ett/', arSida: true }], ['annan']);
  await minne.stang(['grund']);
  return mapp;
}

function oppnat(mapp: string, varden: Record<string, string>, marke = 'program'): Sidminne {
  const minne = new Sidminne(mapp, marke, new Map(Object.entries(varden)));
  minne.oppna();
  return minne;
}

/** What it has of a page: its bytes, nothing, or null when there is to be no file. */
async function hamtad(minne: Sidminne, fil: string): Promise<Buffer | null | undefined> {
  const sparad = minne.sparad(fil);
  return sparad?.summa === '' ? null : sparad && minne.las(sparad);
}

describe('Sidminne', () => {
  it('gives a page that would be the same again', async () => {
    const minne = oppnat(await sparad(), { ...FORST, annan: 'ny' });
    expect(String(await hamtad(minne, SIDA))).toBe('<p>ett</p>');
  });

  it('knows that there is to be no file', async () => {
    expect(await hamtad(oppnat(await sparad(), FORST), 'tom.txt')).toBeNull();
  });

  it.each([
    ['what it read has changed', { ...FORST, text: 'ny' }],
    ['what it read is gone', { annan: 'b', grund: 'c' }],
    ['what all rest on has changed', { ...FORST, grund: 'ny' }],
  ])('gives none when %s', async (_, varden) => {
    expect(await hamtad(oppnat(await sparad(), varden), SIDA)).toBeUndefined();
  });

  it('gives none of another program', async () => {
    expect(await hamtad(oppnat(await sparad(), FORST, 'annat'), SIDA)).toBeUndefined();
  });

  it('gives the list of a source until what it read has changed', async () => {
    const mapp = await sparad();
    expect(oppnat(mapp, FORST).hamtaLista('sidfil')).toHaveLength(1);
    expect(oppnat(mapp, { ...FORST, annan: 'ny' }).hamtaLista('sidfil')).toBeUndefined();
  });

  it('keeps a page from build to build, and forgets one that is no more', async () => {
    const mapp = await sparad();
    const andra = oppnat(mapp, FORST);
    andra.behall(SIDA, andra.sparad(SIDA)!);
    await andra.stang(['grund']);
    const tredje = oppnat(mapp, FORST);
    expect(await hamtad(tredje, SIDA)).toBeDefined();
    expect(await hamtad(tredje, 'tom.txt')).toBeUndefined();
  });

  it('takes a page that is cut off, or a list that is, as not there', async () => {
    const mapp = await sparad();
    const [fil = ''] = readdirSync(join(mapp, 'byte'));
    truncateSync(join(mapp, 'byte', fil), 3);
    expect(await hamtad(oppnat(mapp, FORST), SIDA)).toBeUndefined();
    const annan = await sparad();
    truncateSync(join(annan, 'sidor.bin'), 50);
    expect(await hamtad(oppnat(annan, FORST), SIDA)).toBeUndefined();
  });
});

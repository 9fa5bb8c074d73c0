import { mkdtempSync, readdirSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sidminne } from '../../../../src/cli/bygge/sidor/sidminne.ts';

const FORST = { text: 'a', annan: 'b', grund: 'c' };
const SIDA = 'kapitel/ett/index.html';

/** A folder where one page was kept, which had read `text`; every page rests on `grund`. */
function sparad(): string {
  const mapp = mkdtempSync(join(tmpdir(), 'sidminne-'));
  const minne = oppnat(mapp, FORST);
  minne.spara(SIDA, Buffer.from('<p>ett</p>'), ['text']);
  minne.spara('tom.txt', undefined, ['annan']);
  minne.sparaLista('sidfil', [{ fil: SIDA, vag: 'kapitel/ett/', arSida: true }], ['annan']);
  minne.stang(['grund']);
  return mapp;
}

function oppnat(mapp: string, varden: Record<string, string>, marke = 'program'): Sidminne {
  const minne = new Sidminne(mapp, marke, new Map(Object.entries(varden)));
  minne.oppna();
  return minne;
}

/** What it has of a page: its bytes, nothing, or null when there is to be no file. */
function hamtad(minne: Sidminne, fil: string): Buffer | null | undefined {
  const sparad = minne.sparad(fil);
  return sparad?.summa === '' ? null : sparad && minne.las(sparad);
}

describe('Sidminne', () => {
  it('gives a page that would be the same again', () => {
    const minne = oppnat(sparad(), { ...FORST, annan: 'ny' });
    expect(String(hamtad(minne, SIDA))).toBe('<p>ett</p>');
  });

  it('knows that there is to be no file', () => {
    expect(hamtad(oppnat(sparad(), FORST), 'tom.txt')).toBeNull();
  });

  it.each([
    ['what it read has changed', { ...FORST, text: 'ny' }],
    ['what it read is gone', { annan: 'b', grund: 'c' }],
    ['what all rest on has changed', { ...FORST, grund: 'ny' }],
  ])('gives none when %s', (_, varden) => {
    expect(hamtad(oppnat(sparad(), varden), SIDA)).toBeUndefined();
  });

  it('gives none of another program', () => {
    expect(hamtad(oppnat(sparad(), FORST, 'annat'), SIDA)).toBeUndefined();
  });

  it('gives the list of a source until what it read has changed', () => {
    const mapp = sparad();
    expect(oppnat(mapp, FORST).hamtaLista('sidfil')).toHaveLength(1);
    expect(oppnat(mapp, { ...FORST, annan: 'ny' }).hamtaLista('sidfil')).toBeUndefined();
  });

  it('keeps a page from build to build, and forgets one that is no more', () => {
    const mapp = sparad();
    const andra = oppnat(mapp, FORST);
    andra.behall(SIDA, andra.sparad(SIDA)!);
    andra.stang(['grund']);
    const tredje = oppnat(mapp, FORST);
    expect(hamtad(tredje, SIDA)).toBeDefined();
    expect(hamtad(tredje, 'tom.txt')).toBeUndefined();
  });

  it('takes a page that is cut off, or a list that is, as not there', () => {
    const mapp = sparad();
    const fil = readdirSync(mapp).find((namn) => namn.startsWith('byte-'));
    truncateSync(join(mapp, fil ?? ''), 3);
    expect(hamtad(oppnat(mapp, FORST), SIDA)).toBeUndefined();
    const annan = sparad();
    truncateSync(join(annan, 'sidor.bin'), 50);
    expect(hamtad(oppnat(annan, FORST), SIDA)).toBeUndefined();
  });
});

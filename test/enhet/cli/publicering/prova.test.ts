import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provadMapp } from '../../../../src/cli/publicering/prova.ts';
import { innehall, publicerad, skriv } from './stod.ts';

let mapp: string;
let dist: string;
beforeEach(() => {
  mapp = realpathSync(mkdtempSync(join(tmpdir(), 'prova-')));
  dist = join(mapp, 'dist');
});
afterEach(() => rmSync(mapp, { recursive: true }));

describe('a folder that may be published to', () => {
  it('is missing, however deep, or empty', async () => {
    expect(await provadMapp(join(mapp, 'a', 'b'))).toBe(join(mapp, 'a', 'b'));
    mkdirSync(dist);
    expect(await provadMapp(dist)).toBe(dist);
    skriv(dist, { '.DS_Store': '', 'lost+found/x': '' });
    expect(await provadMapp(dist)).toBe(dist);
  });

  it('is one that a build has published, and is found through a link', async () => {
    await publicerad(dist, { 'index.html': '', 'roller/index.html': '' });
    symlinkSync(dist, join(mapp, 'lank'));
    expect(await provadMapp(join(mapp, 'lank'))).toBe(dist);
  });

  it('is one from a build before the mark', async () => {
    skriv(dist, { 'pagefind/tabell.json': '', 'redaktor/koder/index.html': '', 'index.html': '' });
    expect(await provadMapp(dist)).toBe(dist);
  });
});

describe('a folder that may not be replaced', () => {
  it('has things in it that no build made', async () => {
    const eget = {
      'a.txt': 'mitt',
      'b.txt': '',
      'c.txt': '',
      'd.txt': '',
      'e.txt': '',
      'f.txt': '',
    };
    skriv(dist, eget);
    await expect(provadMapp(dist)).rejects.toThrow(
      `I ${dist} ligger något som inte kommer från ett bygge: a.txt, b.txt, c.txt, d.txt, e.txt och 1 till.`,
    );
    await expect(provadMapp(dist)).rejects.toThrow(/Flytta det .* UT=dist\.$/);
    expect(innehall(dist)).toEqual(eget);
  });

  it.each(['.git', 'CNAME'])('is ours, but somebody has put %s in it', async (namn) => {
    await publicerad(dist, { 'index.html': '' });
    writeFileSync(join(dist, namn), '');
    await expect(provadMapp(dist)).rejects.toThrow(`från ett bygge: ${namn}. Det ligger kvar`);
  });

  it('is from before the mark, and has hidden files', async () => {
    skriv(dist, { 'pagefind/tabell.json': '', 'redaktor/koder/index.html': '', '.git/config': '' });
    await expect(provadMapp(dist)).rejects.toThrow('från ett bygge: .git.');
  });

  it('has somebody else’s index.html', async () => {
    skriv(dist, { 'index.html': '<h1>Min webbplats</h1>' });
    await expect(provadMapp(dist)).rejects.toThrow('från ett bygge: index.html.');
  });

  it('is a file, or lies below one', async () => {
    writeFileSync(dist, 'mitt');
    await expect(provadMapp(dist)).rejects.toThrow(/är en fil, men bygget behöver en mapp/);
    await expect(provadMapp(join(dist, 'x', 'y'))).rejects.toThrow(/En del av sökvägen är en fil/);
  });

  it('is a link to nothing', async () => {
    symlinkSync(join(mapp, 'nej'), dist);
    await expect(provadMapp(dist)).rejects.toThrow(/Filen eller mappen finns inte/);
  });
});

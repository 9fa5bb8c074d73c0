import {
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jag } from '../../../../src/cli/turordning/agare.ts';
import { skapaArbetsmapp, stadaArbetsmappar } from '../../../../src/cli/publicering/arbetsmapp.ts';
import { stadaBredvid } from '../../../../src/cli/publicering/stada.ts';
import { innehall, publicerad, skriv } from './stod.ts';

const DOD = 999_999_999;
const I_FORRGAR = new Date(Date.now() - 2 * 24 * 60 * 60_000);

let mapp: string;
let dist: string;
beforeEach(() => {
  mapp = mkdtempSync(join(tmpdir(), 'stada-'));
  dist = join(mapp, 'dist');
});
afterEach(() => rmSync(mapp, { recursive: true }));

const finnsKvar = () => readdirSync(mapp).sort();

describe('beside the published folder', () => {
  it('puts back what was published, when a build was killed between two renames', async () => {
    await publicerad(dist, { 'index.html': 'gammal' });
    await publicerad(`${dist}-bygge-${DOD}`, { 'index.html': 'ny' });
    renameSync(dist, `${dist}-bygge-${DOD}-gammalt`);
    await stadaBredvid(dist);
    expect(innehall(dist)).toEqual({ 'index.html': 'gammal' });
    expect(finnsKvar()).toEqual(['dist']);
  });

  it('takes away what killed builds have left, with and without mark', async () => {
    await publicerad(dist, { 'index.html': 'gammal', 'filer/a.css': '' });
    await publicerad(`${dist}-bygge-${DOD}`, { 'index.html': 'ny' });
    await publicerad(`${dist}-bygge-${DOD}-gammalt`, { 'index.html': 'äldre' });
    skriv(`${dist}-bygge-${DOD + 1}`, { 'filer/a.css': '' });
    await stadaBredvid(dist);
    expect(finnsKvar()).toEqual(['dist']);
    expect(innehall(dist)).toMatchObject({ 'index.html': 'gammal' });
  });

  it('lets a build that goes on be, unless it cannot be it any more', async () => {
    await publicerad(dist, { 'index.html': '' });
    const annans = `${dist}-bygge-${process.ppid}`;
    await publicerad(annans, { 'index.html': '' });
    await stadaBredvid(dist);
    expect(existsSync(annans)).toBe(true);
    utimesSync(annans, I_FORRGAR, I_FORRGAR);
    await stadaBredvid(dist);
    expect(existsSync(annans)).toBe(false);
  });

  it('takes nothing that is not ours', async () => {
    await publicerad(dist, { 'index.html': '' });
    skriv(`${dist}-bygge-${DOD}`, { 'index.html': '', 'anteckningar.txt': 'mina' });
    skriv(`${dist}-bygge-plan`, { 'index.html': '' });
    skriv(`${dist}-bygge-1x`, {});
    writeFileSync(`${dist}-bygge-${DOD + 1}`, 'en fil');
    const fore = finnsKvar();
    await stadaBredvid(dist);
    expect(finnsKvar()).toEqual(fore);
  });
});

describe('folders of work', () => {
  it('are taken away when their build was killed', async () => {
    const over = join(mapp, '.bygg');
    skriv(join(over, 'bygge-1-dod'), { agare: JSON.stringify({ ...jag(), pid: DOD }) });
    skriv(join(over, 'bygge-1-ateranvant'), { agare: JSON.stringify({ ...jag(), borjade: '1' }) });
    skriv(join(over, 'bygge-1-gammal'), { 'ut/index.html': '' });
    utimesSync(join(over, 'bygge-1-gammal'), I_FORRGAR, I_FORRGAR);
    skriv(join(over, 'bygge-1-annan-dator'), { agare: JSON.stringify({ ...jag(), rum: 'annan' }) });
    skriv(join(over, 'bygge-1-nyss'), {});
    skriv(join(over, 'prov'), {});
    const mitt = await skapaArbetsmapp(over);
    await stadaArbetsmappar(over);
    const kvar = readdirSync(over).map((namn) => namn.replace(/^bygge-\d+-[0-9a-f]{8}$/, 'mitt'));
    expect(kvar.sort()).toEqual(['bygge-1-annan-dator', 'bygge-1-nyss', 'mitt', 'prov']);
    await mitt.taBort();
    expect(readdirSync(over)).toHaveLength(3);
  });

  it('need not be there', async () => {
    await stadaArbetsmappar(join(mapp, 'nej'));
    await stadaBredvid(join(mapp, 'nej', 'dist'));
    expect(finnsKvar()).toEqual([]);
  });
});

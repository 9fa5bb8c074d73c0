import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Byggminne } from '../../../src/webb/byggminne.ts';

const nyFil = () => join(mkdtempSync(join(tmpdir(), 'byggminne-')), 'minne.bin');

/** A memory with one value, saved. */
function sparat(fil: string, marke = 'program'): void {
  const minne = new Byggminne(fil, marke);
  minne.hamta('nyckel', () => 'förr');
  minne.spara();
}

const igen = (fil: string, marke = 'program') =>
  new Byggminne(fil, marke).hamta('nyckel', () => 'nu');

describe('Byggminne', () => {
  it('remembers between builds', () => {
    const fil = nyFil();
    sparat(fil);
    expect(igen(fil)).toBe('förr');
  });

  it('forgets what was made by another program', () => {
    const fil = nyFil();
    sparat(fil);
    expect(igen(fil, 'annat')).toBe('nu');
  });

  it('forgets what nobody asked for, unless it is told to keep it', () => {
    const fil = nyFil();
    sparat(fil);
    const behallet = new Byggminne(fil, 'program');
    behallet.hamta('annan', () => 1);
    behallet.behall('nyck');
    behallet.spara();
    expect(igen(fil)).toBe('förr');
    const glomt = new Byggminne(fil, 'program');
    glomt.hamta('annan', () => 1);
    glomt.spara();
    expect(igen(fil)).toBe('nu');
  });

  it.each([
    ['cut off', (fil: string) => truncateSync(fil, 20)],
    ['empty', (fil: string) => writeFileSync(fil, '')],
    [
      'changed in one bit',
      (fil: string) => {
        const byte = readFileSync(fil);
        byte[byte.length - 3]! ^= 1;
        writeFileSync(fil, byte);
      },
    ],
  ])('takes a file that is %s as if it were not there', (_, forstor) => {
    const fil = nyFil();
    sparat(fil);
    forstor(fil);
    expect(igen(fil)).toBe('nu');
  });

  it('works without a file, and where none can be written', () => {
    const minne = new Byggminne();
    expect(minne.hamta('nyckel', () => 1)).toBe(1);
    expect(minne.hamta('nyckel', () => 2)).toBe(1);
    const fil = nyFil();
    writeFileSync(fil, '');
    expect(() => sparat(join(fil, 'under', 'minne.bin'))).not.toThrow();
  });
});

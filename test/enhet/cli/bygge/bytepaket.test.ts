import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Bytepaket } from '../../../../src/cli/bygge/sidor/bytepaket.ts';

const nyMapp = () => join(mkdtempSync(join(tmpdir(), 'bytepaket-')), 'mapp');

describe('the bytes of pages in one file', () => {
  it('are there for the next build, which adds its own', () => {
    const mapp = nyMapp();
    const forst = new Bytepaket(mapp);
    const [ett, tva] = [forst.spara(Buffer.from('första')), forst.spara(Buffer.from('andra'))];
    forst.stang();
    const sedan = new Bytepaket(mapp, forst.namn);
    const tre = sedan.spara(Buffer.from('tredje'));
    expect([ett, tva, tre].map((plats) => String(sedan.las(plats)))).toEqual([
      'första',
      'andra',
      'tredje',
    ]);
    expect(readdirSync(mapp)).toEqual([forst.namn]);
  });

  it('that are not there are none', () => {
    const paket = new Bytepaket(nyMapp());
    paket.spara(Buffer.from('kort'));
    expect(paket.las({ start: 2, langd: 10 })).toBeUndefined();
  });

  it('move when most of the file is no longer used', () => {
    const mapp = nyMapp();
    const paket = new Bytepaket(mapp);
    const platser = ['a', 'bb', 'ccc', 'dddddddd'].map((text) => paket.spara(Buffer.from(text)));
    const fore = paket.namn;
    expect(paket.packa(platser).get(platser[0]!)).toBe(platser[0]);
    const flyttade = paket.packa([platser[0]!, platser[2]!]);
    expect([0, 2].map((nr) => String(paket.las(flyttade.get(platser[nr]!)!)))).toEqual([
      'a',
      'ccc',
    ]);
    expect(paket.namn).not.toBe(fore);
    paket.stang();
    expect(readdirSync(mapp)).toEqual([paket.namn]);
    expect(statSync(join(mapp, paket.namn)).size).toBe(4);
  });

  it('begin anew beside a file that another program may be using', () => {
    const mapp = nyMapp();
    const annan = new Bytepaket(mapp);
    const plats = annan.spara(Buffer.from('annans'));
    const ny = new Bytepaket(mapp);
    ny.spara(Buffer.from('nya'));
    expect(ny.namn).not.toBe(annan.namn);
    ny.stang();
    expect(String(annan.las(plats))).toBe('annans');
  });
});

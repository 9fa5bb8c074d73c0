import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  lasForAndring,
  skrivAllt,
  stadaEfterAvbrott,
} from '../../../../src/cli/skrivning/index.ts';
import { summa } from '../../../../src/cli/skrivning/andring.ts';
import { dodaMittI } from '../../../stod/dodad.ts';
import { skrivplatsFor } from '../../../../src/cli/skrivning/plan.ts';

let ovan: string;
let rot: string;
beforeEach(() => {
  ovan = mkdtempSync(join(tmpdir(), 'skrivning-'));
  rot = join(ovan, 'bok');
  mkdirSync(join(rot, 'roller'), { recursive: true });
  writeFileSync(join(rot, 'handbok.yaml'), 'titel: Gammal\n');
  writeFileSync(join(rot, 'roller/a.mdx'), 'a\n');
});
afterEach(() => rmSync(ovan, { recursive: true, force: true }));

const las = (fil: string) => readFileSync(join(rot, fil), 'utf8');
const sett = (fil: string) => lasForAndring(rot, fil)!.sett;

describe('a change of several files', () => {
  it('makes, changes and takes away, and leaves nothing beside', async () => {
    await skrivAllt(rot, [
      { fil: 'handbok.yaml', innehall: 'titel: Ny\n', sett: sett('handbok.yaml') },
      { fil: 'roller/a.mdx', innehall: null, sett: sett('roller/a.mdx') },
      { fil: 'kapitel/1-ny/b.mdx', innehall: 'b\n', sett: undefined },
    ]);
    expect(las('handbok.yaml')).toBe('titel: Ny\n');
    expect(existsSync(join(rot, 'roller/a.mdx'))).toBe(false);
    expect(las('kapitel/1-ny/b.mdx')).toBe('b\n');
    expect(readdirSync(ovan)).toEqual(['bok']);
  });

  it('keeps the rights of a file', async () => {
    chmodSync(join(rot, 'roller/a.mdx'), 0o600);
    await skrivAllt(rot, [{ fil: 'roller/a.mdx', innehall: 'x', sett: sett('roller/a.mdx') }]);
    expect(statSync(join(rot, 'roller/a.mdx')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['changed', () => writeFileSync(join(rot, 'roller/a.mdx'), 'annan\n'), 'har ändrats av någon'],
    ['taken away', () => rmSync(join(rot, 'roller/a.mdx')), 'har tagits bort av någon'],
  ])('is refused whole when a file has been %s since it was read', async (_, gor, text) => {
    const forra = sett('roller/a.mdx');
    gor();
    const andring = skrivAllt(rot, [
      { fil: 'handbok.yaml', innehall: 'titel: Ny\n', sett: sett('handbok.yaml') },
      { fil: 'roller/a.mdx', innehall: 'x', sett: forra },
    ]);
    await expect(andring).rejects.toThrow(text);
    expect(las('handbok.yaml')).toBe('titel: Gammal\n');
    expect(readdirSync(ovan)).toEqual(['bok']);
  });

  it('never writes over a file that was not there', async () => {
    const andring = skrivAllt(rot, [{ fil: 'roller/a.mdx', innehall: 'x', sett: undefined }]);
    await expect(andring).rejects.toThrow('finns redan');
    expect(las('roller/a.mdx')).toBe('a\n');
  });

  it('two at once take turns: one of them is told that the file is another', async () => {
    const andring = (text: string) => [{ fil: 'roller/a.mdx', innehall: text, sett: summa('a\n') }];
    const utfall = await Promise.allSettled([
      skrivAllt(rot, andring('första')),
      skrivAllt(rot, andring('andra')),
    ]);
    expect(utfall.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(['första', 'andra']).toContain(las('roller/a.mdx'));
  });

  it.each(['../ute.mdx', 'roller/../../ute.mdx', '/etc/ute', 'roller/a\0.mdx', '.', 'roller'])(
    'never leaves the folder: %j',
    async (fil) => {
      const andring = skrivAllt(rot, [{ fil, innehall: 'x', sett: undefined }]);
      await expect(andring).rejects.toThrow(/utanför handbokens mapp|något annat än en fil/);
      expect(readdirSync(ovan)).toEqual(['bok']);
    },
  );

  it('does not follow a link out of the folder', async () => {
    mkdirSync(join(ovan, 'ute'));
    symlinkSync(join(ovan, 'ute'), join(rot, 'mal'));
    const andring = skrivAllt(rot, [{ fil: 'mal/x.mdx', innehall: 'x', sett: undefined }]);
    await expect(andring).rejects.toThrow('går genom en länk');
    expect(readdirSync(join(ovan, 'ute'))).toEqual([]);
  });
});

describe('a command that was killed', () => {
  /** The folder as a killed command leaves it: two files to change, with or without the plan. */
  function avbrutet(medPlan: boolean): void {
    const { mapp, plan, ny } = skrivplatsFor(rot);
    mkdirSync(mapp);
    writeFileSync(ny(0), 'titel: Ny\n');
    writeFileSync(ny(1), 'ny a\n');
    const steg = [
      { fil: 'handbok.yaml', ny: summa('titel: Ny\n'), gammal: summa('titel: Gammal\n') },
      { fil: 'roller/a.mdx', ny: summa('ny a\n'), gammal: summa('a\n') },
    ];
    if (medPlan) writeFileSync(plan, JSON.stringify(steg));
  }

  it('before the plan was there leaves the old', async () => {
    avbrutet(false);
    expect(await stadaEfterAvbrott(rot)).toEqual([
      'Ett tidigare kommando avbröts innan det hade ändrat något.',
    ]);
    expect([las('handbok.yaml'), las('roller/a.mdx')]).toEqual(['titel: Gammal\n', 'a\n']);
    expect(readdirSync(ovan)).toEqual(['bok']);
  });

  it.each([0, 1])('after it is carried through, %i files in', async (klara) => {
    avbrutet(true);
    if (klara) {
      rmSync(skrivplatsFor(rot).ny(0));
      writeFileSync(join(rot, 'handbok.yaml'), 'titel: Ny\n');
    }
    expect(await stadaEfterAvbrott(rot)).toEqual([
      'Ett tidigare kommando avbröts när det ändrade 2 filer. Ändringen är nu slutförd.',
    ]);
    expect([las('handbok.yaml'), las('roller/a.mdx')]).toEqual(['titel: Ny\n', 'ny a\n']);
    expect(readdirSync(ovan)).toEqual(['bok']);
  });

  it('never writes over what somebody has changed since', async () => {
    avbrutet(true);
    writeFileSync(join(rot, 'roller/a.mdx'), 'min egen\n');
    const rader = await stadaEfterAvbrott(rot);
    expect(rader.at(-1)).toContain('roller/a.mdx hade ändrats efter avbrottet');
    expect(las('roller/a.mdx')).toBe('min egen\n');
    expect(las('roller/.avbruten-a.mdx')).toBe('ny a\n');
  });

  it('does not stop the next command', async () => {
    avbrutet(true);
    await skrivAllt(rot, [{ fil: 'roller/c.mdx', innehall: 'c\n', sett: undefined }]);
    expect([las('roller/a.mdx'), las('roller/c.mdx')]).toEqual(['ny a\n', 'c\n']);
  });

  it('costs nothing where nothing was left', async () => {
    expect(await stadaEfterAvbrott(rot)).toEqual([]);
    expect(await stadaEfterAvbrott(join(ovan, 'finns-inte'))).toEqual([]);
  });
});

it('killed at a random moment, two at once, leaves thirty files as before or as after', async () => {
  const { texter, antal } = await dodaMittI(2, 200);
  expect(texter.length).toBeLessThanOrEqual(1);
  expect([0, 30]).toContain(antal);
});

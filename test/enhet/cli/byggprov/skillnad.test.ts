import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forstaSkillnad, jamforTrad } from '../../../../src/cli/byggprov/skillnad.ts';
import { VARLDAR } from '../../../../src/cli/byggprov/varldar.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

describe('two builds', () => {
  const jamfor = (filer: [string, string, string][]) =>
    iTillfalligMapp(async (mapp) => {
      const [ett, annat] = [join(mapp, 'ett'), join(mapp, 'annat')];
      for (const mal of [ett, annat]) mkdirSync(mal);
      for (const [namn, forsta, andra] of filer) {
        if (forsta) writeFileSync(join(ett, namn), forsta);
        if (andra) writeFileSync(join(annat, namn), andra);
      }
      return jamforTrad(ett, annat);
    });

  it('that are alike have one sum and nothing to tell', async () => {
    const { summor, rader, filer } = await jamfor([['a', 'x', 'x']]);
    expect(summor[0]).toBe(summor[1]);
    expect({ rader, filer }).toEqual({ rader: [], filer: 1 });
  });

  it('that differ tell the first file, its byte and the text around', async () => {
    const { rader } = await jamfor([
      ['b', 'Byggd\n2026', 'Byggd\n2027'],
      ['c', 'x', 'y'],
      ['d', 'x', ''],
    ]);
    expect(rader).toEqual([
      '3 filer skiljer. Den första:',
      '  b, byte 9 (10 och 10 byte)',
      '    det första: Byggd‹0A›2026',
      '    det andra:  Byggd‹0A›2027',
      '  De andra:',
      '    c',
      '    d',
    ]);
  });

  it('of which one lacks a file tell which', async () => {
    const { rader } = await jamfor([['bara', '', 'x']]);
    expect(rader[1]).toBe('  bara finns bara i det andra bygget.');
  });

  it('differ at the end of the shorter when that is how the longer begins', () => {
    expect(forstaSkillnad(Buffer.from('ab'), Buffer.from('abc'))).toBe(2);
  });
});

describe('a world', () => {
  const SKRIPT = `import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
const namn = (await readdir('.', { withFileTypes: true })).map((post) => post.name);
console.log(JSON.stringify([namn, readdirSync('.'), Date.now(), new Date().getTime(), availableParallelism(), ['ö', 'z'].sort((a, b) => a.localeCompare(b)).join('')]));`;

  it('turns the order of files, the day and the number of cores, in all that a build starts', async () => {
    await iTillfalligMapp((mapp) => {
      for (const namn of ['b', 'a', 'c']) writeFileSync(join(mapp, namn), '');
      const [ett, annat] = VARLDAR.map(({ miljo }) => {
        const forst = resolve('src/cli/byggprov/varld.mjs');
        const ut = execFileSync(process.execPath, ['--input-type=module', '-e', SKRIPT], {
          cwd: mapp,
          encoding: 'utf8',
          env: { ...process.env, ...miljo, NODE_OPTIONS: `--import=${forst}` },
        });
        return JSON.parse(ut) as [string[], string[], number, number, number, string];
      });
      expect([ett![0], ett![1]]).toEqual([
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ]);
      expect([annat![0], annat![1]]).toEqual([
        ['c', 'b', 'a'],
        ['c', 'b', 'a'],
      ]);
      const dagarTill = (nu: number) => (nu - Date.now()) / 86_400_000;
      expect(dagarTill(ett![2])).toBeCloseTo(0, 1);
      expect(dagarTill(annat![2])).toBeCloseTo(400, 1);
      expect(Math.abs(annat![2] - annat![3])).toBeLessThan(1000);
      expect([ett![4], annat![4]]).toEqual([2, 1]);
      expect([ett![5], annat![5]]).toEqual(['zö', 'öz']);
      return Promise.resolve();
    });
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { provadPlats } from '../../../../src/cli/publicering/utgava/prova.ts';

const rum = mkdtempSync(join(tmpdir(), 'utgava-plats-'));
afterAll(() => rmSync(rum, { recursive: true }));
const hem = join(rum, 'hem');
mkdirSync(hem);
symlinkSync('/', join(rum, 'lank'));
writeFileSync(join(rum, 'fil'), '');
const plats = (mapp: string) => provadPlats(mapp, { UT: 'dist' }, hem);

describe('where releases may lie', () => {
  it.each([
    ['/', 'diskens översta mapp'],
    [join(rum, 'lank'), 'diskens översta mapp'],
    [hem, 'din hemmapp'],
    [rum, 'en mapp med hemmappar'],
    ['.', 'mappen som programmet ligger i'],
    ['..', 'mappen som programmet ligger i'],
    ['content', 'handböckernas texter'],
    ['content/mjolby', 'handböckernas texter'],
    ['src/ny', 'en del av programmet (src)'],
    ['dist', 'den byggda webbplatsen'],
    ['dist/utgavor', 'den byggda webbplatsen'],
    [join(rum, 'fil'), 'är en fil'],
  ])('not in %s', (mapp, vad) => expect(() => plats(mapp)).toThrow(vad));

  it('in a folder of their own, that need not be there yet', () => {
    expect(plats(join(rum, 'srv'))).toBe(join(rum, 'srv'));
    expect(plats('utgavor')).toBe(resolve('utgavor'));
  });
});

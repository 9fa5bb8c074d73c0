import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { driftmapp } from '../../../../src/cli/drift/mapp.ts';
import { lasmig } from '../../../../src/cli/drift/lasmig.ts';

const rum = mkdtempSync(join(tmpdir(), 'driftmapp-'));
afterAll(() => rmSync(rum, { recursive: true }));
for (const namn of ['hem', 'tom', 'annans', 'var']) mkdirSync(join(rum, namn));
writeFileSync(join(rum, 'fil'), '');
writeFileSync(join(rum, 'annans', 'LASMIG.md'), '# Mitt eget');
writeFileSync(join(rum, 'var', 'LASMIG.md'), lasmig());
const PUBLIK = { bas: '/', malgrupp: 'publik' } as const;
const mapp = (ut?: string) => driftmapp(ut, PUBLIK, join(rum, 'hem'));

describe('where the files for web servers are written', () => {
  it.each([
    ['/', 'diskens översta mapp'],
    ['.', 'mappen som programmet ligger i'],
    ['content', 'handböckernas texter'],
    ['src', 'en del av programmet (src)'],
    [join(rum, 'hem'), 'din hemmapp'],
    [join(rum, 'fil'), 'är en fil'],
    [join(rum, 'annans'), 'ligger redan något annat'],
  ])('not in %s', (ut, vad) => expect(() => mapp(ut)).toThrow(vad));

  it.each(['tom', 'var', 'ny'])('in one that is empty, ours or not there: %s', (namn) =>
    expect(mapp(join(rum, namn))).toBe(join(rum, namn)),
  );

  it("in the project's own when it is for a public handbook at the top of its site", () => {
    expect(mapp()).toBe('drift');
    expect(() => driftmapp(undefined, { bas: '/bok/', malgrupp: 'publik' })).toThrow('min-drift');
  });
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { iTurOrdning } from '../../../src/cli/turordning.ts';

let mapp: string;
let las: string;
beforeEach(() => {
  mapp = mkdtempSync(join(tmpdir(), 'tur-'));
  las = join(mapp, 'djupt', 'pagar');
});
afterEach(() => rmSync(mapp, { recursive: true }));

describe('i tur och ordning', () => {
  it('kör två arbeten efter varandra, och säger till den som väntar', async () => {
    const gang: string[] = [];
    const borjat = Promise.withResolvers<void>();
    const narTvaVantar = Promise.withResolvers<void>();
    const en = iTurOrdning(
      las,
      async () => {
        gang.push('en börjar');
        borjat.resolve();
        await narTvaVantar.promise;
        gang.push('en slutar');
      },
      () => gang.push('en väntar'),
    );
    await borjat.promise;
    const tva = iTurOrdning(
      las,
      async () => gang.push('två'),
      () => {
        gang.push('två väntar');
        narTvaVantar.resolve();
      },
    );
    await Promise.all([en, tva]);
    expect(gang).toEqual(['en börjar', 'två väntar', 'en slutar', 'två']);
  });

  it('släpper låset även när arbetet faller', async () => {
    const faller = () => Promise.reject(new Error('nej'));
    await expect(iTurOrdning(las, faller, () => undefined)).rejects.toThrow('nej');
    expect(existsSync(las)).toBe(false);
  });

  it('tar över efter en process som inte finns längre', async () => {
    await iTurOrdning(
      las,
      async () => undefined,
      () => undefined,
    );
    writeFileSync(las, '999999999');
    expect(
      await iTurOrdning(
        las,
        async () => 'klar',
        () => undefined,
      ),
    ).toBe('klar');
  });
});

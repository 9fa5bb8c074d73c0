import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
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
    const arbete = (namn: string) => async () => {
      gang.push(`${namn} börjar`);
      await vanta(50);
      gang.push(`${namn} slutar`);
    };
    let meddelanden = 0;
    const en = iTurOrdning(las, arbete('en'), () => meddelanden++);
    await vanta(10);
    await Promise.all([en, iTurOrdning(las, arbete('två'), () => meddelanden++)]);
    expect(gang).toEqual(['en börjar', 'en slutar', 'två börjar', 'två slutar']);
    expect(meddelanden).toBe(1);
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

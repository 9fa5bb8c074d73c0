import { describe, expect, it } from 'vitest';
import { mat } from '../../../src/cli/matt/kor.ts';
import type { Barsajt, Vartsajt } from '../../../src/cli/matt/sajt.ts';
import { median, medSpridning } from '../../../src/cli/matt/tal.ts';
import { matVarven } from '../../../src/cli/matt/varv.ts';

describe('the numbers', () => {
  it('are the middle, the least and the most', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(medSpridning([2, 1, 3])).toBe('2,00 (1,00–3,00)');
  });
});

describe('the rounds', () => {
  it('take turns, cold before warm before changed, and begin with the other every second time', async () => {
    const gjort: string[] = [];
    const gor = async (vad: string) => {
      gjort.push(vad);
      return { sekunder: gjort.length, arbete: 1, megabyte: gjort.length };
    };
    const sajt = (namn: string): Barsajt & Vartsajt => ({
      namn,
      dist: '',
      bygg: () => gor(namn),
      indexera: () => gor(`indexera ${namn}`),
      tom: async () => void gjort.push(`töm ${namn}`),
      andra: async (nr) => void gjort.push(`ändra ${nr}`),
    });
    const sajter = { bar: sajt('a'), vart: sajt('b') };
    const { bar, vart, medIndex, andrad } = await matVarven(sajter, 2, () => undefined);
    const varv = (nr: number, ett: string, annat: string) => [
      `töm ${ett}`,
      `töm ${annat}`,
      ...[ett, annat, 'indexera a'],
      ...[ett, annat, 'indexera a'],
      `ändra ${nr}`,
      'b',
    ];
    expect(gjort).toEqual(['a', 'b', ...varv(1, 'a', 'b'), ...varv(2, 'b', 'a')]);
    expect([bar.kall.length, bar.varm.length, vart.kall.length, vart.varm.length]).toEqual([
      2, 2, 2, 2,
    ]);
    expect(andrad).toHaveLength(2);
    // The build and the index of it, one after the other.
    expect(medIndex.kall[0]).toEqual({ sekunder: 5 + 7, arbete: 2, megabyte: 7 });
  });
});

describe('a measured process', () => {
  it('tells time, work and memory, and has none of our settings', async () => {
    process.env['HANDBOK'] = 'mora';
    try {
      const kod =
        'if (process.env.HANDBOK !== undefined || process.env.UT !== "x") process.exit(1)';
      const { sekunder, arbete, megabyte } = await mat(['-e', kod], '.', { UT: 'x' });
      expect([sekunder > 0, arbete > 0, megabyte > 10]).toEqual([true, true, true]);
    } finally {
      delete process.env['HANDBOK'];
    }
  });

  it('that fails tells its last lines', async () => {
    const kod = 'console.log("en rad"); process.exit(3)';
    await expect(mat(['-e', kod], '.', {})).rejects.toThrow(/slutade med 3\.\nen rad$/);
  });
});

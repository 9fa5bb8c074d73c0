import { describe, expect, it } from 'vitest';
import { dagarI, tillSerier } from '../../../src/kalender/serier.ts';
import { dagenEfter } from '../../../src/tid/dag.ts';

const dag = (iso: string) => ({ fran: iso, till: iso });
const dagar = (...iso: string[]) => iso.map(dag);

describe('series', () => {
  it('make one rule of the same day every year', () => {
    const [serie] = tillSerier(dagar('2026-12-31', '2027-12-31', '2028-12-31'));
    expect(serie).toMatchObject({ dagar: 1, regel: { intervall: 1, tom: '2028-12-31', utom: [] } });
  });

  it('make an exception of the year that is missing', () => {
    const [serie] = tillSerier(dagar('2026-06-01', '2027-06-01', '2029-06-01'));
    expect(serie?.regel).toEqual({ intervall: 1, tom: '2029-06-01', utom: ['2028-06-01'] });
  });

  it('count the interval between the years', () => {
    const [serie] = tillSerier(dagar('2026-10-15', '2030-10-15'));
    expect(serie?.regel).toEqual({ intervall: 4, tom: '2030-10-15', utom: [] });
  });

  it('let a single occasion stand alone', () => {
    expect(tillSerier(dagar('2027-01-01'))).toEqual([
      { namn: '0101-1d', forsta: dag('2027-01-01'), dagar: 1, regel: undefined },
    ]);
  });

  it('keep the February of leap years out of the rule of the others', () => {
    const februari = [2026, 2027, 2028, 2029].map((ar) => ({
      fran: `${ar}-02-01`,
      till: ar === 2028 ? '2028-02-29' : `${ar}-02-28`,
    }));
    const serier = tillSerier(februari);
    expect(serier.map((serie) => [serie.forsta.fran, serie.dagar, serie.regel?.utom])).toEqual([
      ['2026-02-01', 28, ['2028-02-01']],
      ['2028-02-01', 29, undefined],
    ]);
  });

  it('make no rule when the exceptions are as many as the occasions', () => {
    const serier = tillSerier(dagar('2020-05-01', '2025-05-01', '2027-05-01', '2030-05-01'));
    expect(serier.map((serie) => serie.namn)).toContain('20250501-1d');
    expect(serier).toHaveLength(4);
  });

  it('count days over the turn of the year and the leap day', () => {
    expect(dagarI({ fran: '2027-12-01', till: '2028-02-29' })).toBe(91);
    expect(dagenEfter('2028-02-28')).toBe('2028-02-29');
    expect(dagenEfter('2026-12-31')).toBe('2027-01-01');
  });
});

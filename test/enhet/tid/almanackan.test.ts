import { describe, expect, it } from 'vitest';
import { manadsspann, tacktaManader } from '../../../src/tid/manader.ts';
import { narLista, type Nar } from '../../../src/tid/nar.ts';
import { tillfallen } from '../../../src/tid/tid.ts';
import { ledigaDagar, sistaVardagen } from '../../../src/tid/vardagar.ts';
import { antalVeckor, veckansDagar } from '../../../src/tid/vecka.ts';

describe('weeks', () => {
  it('are 53 in the years that begin or end on a Thursday', () => {
    const langa = Array.from({ length: 40 }, (_, nr) => 2000 + nr).filter(
      (ar) => antalVeckor(ar) === 53,
    );
    const torsdag = (dag: string) => new Date(`${dag}T00:00:00Z`).getUTCDay() === 4;
    expect(langa).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037]);
    for (const ar of langa) expect(torsdag(`${ar}-01-01`) || torsdag(`${ar}-12-31`)).toBe(true);
  });

  it('follow on each other from Monday to Sunday, also over New Year', () => {
    let forra = '';
    for (const ar of [2024, 2025, 2026, 2027])
      for (let vecka = 1; vecka <= antalVeckor(ar); vecka++) {
        const { fran, till } = veckansDagar(ar, vecka);
        expect(new Date(fran).getUTCDay()).toBe(1);
        expect(Date.parse(till) - Date.parse(fran)).toBe(6 * 86_400_000);
        if (forra) expect(Date.parse(fran) - Date.parse(forra)).toBe(86_400_000);
        forra = till;
      }
  });

  it('week 53 has days only in the years that have it', () => {
    const nar: Nar = { vecka: 53 };
    expect([2026, 2027].map((ar) => tillfallen(nar, ar).length)).toEqual([1, 0]);
  });

  it('lie in a month that their days touch, whatever the year', () => {
    for (let vecka = 1; vecka <= 52; vecka++) {
      const nar: Nar = { vecka };
      const [spann] = manadsspann(nar);
      const tackta = tacktaManader([nar]);
      for (let ar = 2020; ar < 2032; ar++) {
        const { fran, till } = veckansDagar(ar, vecka);
        const manader = [fran, till].map((dag) => Number(dag.slice(5, 7)));
        if (vecka > 1) expect(manader).toContain(spann?.fran);
        expect(tackta.length).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('days when offices are open', () => {
  it('are not the public holidays of the law, nor the three eves', () => {
    // The almanac of 2026.
    expect([...ledigaDagar(2026)].sort()).toEqual(
      (
        '2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24 ' +
        '2026-06-06 2026-06-19 2026-06-20 2026-10-31 2026-12-24 2026-12-25 2026-12-26 2026-12-31'
      ).split(' '),
    );
  });

  it('had Whit Monday until 2004, and the national day since', () => {
    expect(ledigaDagar(2004)).toContain('2004-05-31');
    expect(ledigaDagar(2004)).not.toContain('2004-06-06');
    expect(sistaVardagen(2004, 5)).toBe('2004-05-28');
  });

  it.each([
    [2026, 1, '2026-01-30', 'the 31st is a Saturday'],
    [2029, 3, '2029-03-29', 'Good Friday is the 30th'],
    [2026, 12, '2026-12-30', 'the eve of New Year'],
    [2028, 12, '2028-12-29', 'the eve of New Year is a Sunday'],
    [2026, 4, '2026-04-30', 'an ordinary Thursday'],
  ])('the last of %d-%d is %s: %s', (ar, manad, dag) => {
    expect(sistaVardagen(ar, manad)).toBe(dag);
  });

  it.each([
    [2000, '04-23'],
    [2008, '03-23'],
    [2011, '04-24'],
    [2024, '03-31'],
    [2025, '04-20'],
    [2038, '04-25'],
  ])('know Easter of %d', (ar, dag) => {
    expect(ledigaDagar(ar)).toContain(`${ar}-${dag}`);
  });
});

describe('the months that times cover', () => {
  it.each([
    [{ kvartal: 4 }, ['oktober', 'november', 'december']],
    [{ fran: '15 december', till: '6 februari' }, ['januari', 'februari', 'december']],
    [{ vecka: 18 }, ['april', 'maj']],
    [{ varjeManad: true, utom: ['juli'] }, 11],
    [{ okand: 'i maj eller juni' }, ['maj', 'juni']],
  ])('%j', (skrivet, vantat) => {
    const tackta = tacktaManader(narLista.parse(skrivet));
    if (typeof vantat === 'number') expect(tackta).toHaveLength(vantat);
    else expect(tackta).toEqual(vantat);
  });
});

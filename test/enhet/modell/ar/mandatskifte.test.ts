import { describe, expect, it } from 'vitest';
import { dagarIOrd, tillfallenIAr } from '../../../../src/modell/ar/arsdagar.ts';
import { artalEfterVal, harVal, variantplats } from '../../../../src/modell/ar/mandatskifte.ts';
import type { Handelse } from '../../../../src/modell/typer.ts';
import { arshjulSchema } from '../../../../src/schema/arshjul.ts';

const PERIOD = { valar: 2018, ar: 4 };

function handelse(nar: unknown, variant?: unknown): Handelse {
  const data = arshjulSchema.parse({
    titel: 'T',
    slag: 'planering',
    nar,
    sammanfattning: 'S.',
    aktorer: ['r'],
    ...(variant ? { mandatskifte: { nar: variant, vad: 'V.' } } : {}),
  });
  return { id: 'e', namn: 'T', data } as Handelse;
}

/** What happens 2026–2030, as "2027-01*": first day, with a star for the variant. */
function dagar(ett: Handelse): string[] {
  return [2026, 2027, 2028, 2029, 2030].flatMap((ar) =>
    tillfallenIAr(ett, ar, PERIOD).map((t) => t.fran + (t.variant ? '*' : '')),
  );
}

describe('the years of a change of mandate', () => {
  it('counts election years from one election year, both ways', () => {
    const ar = [2014, 2018, 2022, 2026, 2030];
    expect(ar.every((ett) => harVal(ett, PERIOD))).toBe(true);
    expect([2015, 2025, 2027, 2028].some((ett) => harVal(ett, PERIOD))).toBe(false);
  });

  it('keeps November in January of the year after the election (MJ-AH-01)', () => {
    const dialog = handelse({ manad: 'november' }, { manad: 'januari' });
    expect(variantplats(dialog.data)).toEqual({ halls: 1, ersatter: 0 });
    expect(dagar(dialog)).toEqual(['2027-01-01*', '2027-11-01', '2028-11-01', '2029-11-01']);
  });

  it('lets the newly elected adopt the budget in November of the same year (KL 11:10)', () => {
    const budget = handelse({ manad: 'november' }, { manad: 'november' });
    expect(variantplats(budget.data)).toEqual({ halls: 0, ersatter: 0 });
    expect(dagar(budget)).toEqual([
      '2026-11-01*',
      '2027-11-01',
      '2028-11-01',
      '2029-11-01',
      '2030-11-01*',
    ]);
  });

  it('moves the proposal from October to November (KL 11:8)', () => {
    const forslag = handelse({ senast: 'oktober' }, { senast: 'november' });
    expect(dagar(forslag)).toEqual([
      '2026-11-30*',
      '2027-10-31',
      '2028-10-31',
      '2029-10-31',
      '2030-11-30*',
    ]);
  });

  it('lets a plan in February stand for the one in January of the same year', () => {
    const plan = handelse({ senast: 'januari' }, { senast: 'februari' });
    expect(variantplats(plan.data)).toEqual({ halls: 1, ersatter: 1 });
    expect(dagar(plan)).toEqual([
      '2026-01-31',
      '2027-02-28*',
      '2028-01-31',
      '2029-01-31',
      '2030-01-31',
    ]);
  });

  it('takes the days away when the variant has no month', () => {
    expect(dagar(handelse({ manad: 'maj' }, { okand: 'vid mandatskiftet' }))).toEqual([
      '2027-05-01',
      '2028-05-01',
      '2029-05-01',
    ]);
  });

  it('reads several times as one year', () => {
    const ramar = handelse({ manad: 'juni' }, [{ manad: 'april' }, { manad: 'november' }]);
    expect(dagar(ramar).slice(0, 3)).toEqual(['2026-04-01*', '2026-11-01*', '2027-06-01']);
  });

  it('knows what follows the term of office', () => {
    const nar = (start: number, n = 4) =>
      handelse({ manad: 'januari', vartNteAr: n, medStart: start }).data.nar[0]!;
    expect(artalEfterVal(nar(2018), PERIOD)).toBe(0);
    expect(artalEfterVal(nar(2019), PERIOD)).toBe(1);
    expect(artalEfterVal(nar(2018, 2), PERIOD)).toBeUndefined();
  });
});

describe('days in words', () => {
  it.each([
    ['2026-04-15', '2026-04-15', '15 april 2026'],
    ['2026-11-01', '2026-11-30', 'november 2026'],
    ['2028-02-01', '2028-02-29', 'februari 2028'],
    ['2027-01-01', '2027-03-31', 'januari–mars 2027'],
    ['2026-12-01', '2027-01-31', 'december 2026–januari 2027'],
    ['2026-04-10', '2026-04-15', '10–15 april 2026'],
    ['2026-05-03', '2026-06-14', '3 maj–14 juni 2026'],
    ['2025-12-29', '2026-01-04', '29 december 2025–4 januari 2026'],
  ])('%s–%s', (fran, till, ord) => {
    expect(dagarIOrd({ fran, till })).toBe(ord);
  });
});

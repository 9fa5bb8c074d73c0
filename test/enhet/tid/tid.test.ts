import { describe, expect, it } from 'vitest';
import { narLista, narSchema, type Nar } from '../../../src/tid/nar.ts';
import { allaIOrd, narIOrd, uppraknad } from '../../../src/tid/i-ord.ts';
import { allaTillfallen, sistaDagen, tillfallen } from '../../../src/tid/tid.ts';

/** Every form of time that an editor may write, with its days in 2027 and its words. */
const FORMER: [string, unknown, [string, string][], string][] = [
  ['a month', { manad: 'november' }, [['2027-11-01', '2027-11-30']], 'november'],
  ['a day', { manad: 'april', dag: 15 }, [['2027-04-15', '2027-04-15']], '15 april'],
  ['a span', { fran: 'januari', till: 'mars' }, [['2027-01-01', '2027-03-31']], 'januari–mars'],
  [
    'a span across the turn of the year',
    { fran: 'december', till: 'februari' },
    [['2027-12-01', '2028-02-29']],
    'december–februari',
  ],
  ['the last of a month', { sista: 'april' }, [['2027-04-30', '2027-04-30']], 'sista april'],
  [
    'no later than a month',
    { senast: 'januari' },
    [['2027-01-31', '2027-01-31']],
    'senast sista januari',
  ],
  [
    'no later than a day',
    { senast: 'april', dag: 15 },
    [['2027-04-15', '2027-04-15']],
    'senast 15 april',
  ],
  [
    'every other year',
    { manad: 'oktober', vartNteAr: 2, medStart: 2017 },
    [['2027-10-01', '2027-10-31']],
    'oktober, vartannat år',
  ],
  [
    'every fourth year, not this one',
    { manad: 'maj', vartNteAr: 4, medStart: 2026 },
    [],
    'maj, vart fjärde år',
  ],
  ['unknown', { okand: 'en gång om året' }, [], 'en gång om året'],
  ['unknown but for the year', { okand: 'hösten 2010', ar: 2010 }, [], 'hösten 2010'],
  [
    'several months',
    { manader: ['augusti', 'april'] },
    [
      ['2027-04-01', '2027-04-30'],
      ['2027-08-01', '2027-08-31'],
    ],
    'april och augusti',
  ],
  ['a quarter', { kvartal: 2 }, [['2027-04-01', '2027-06-30']], 'andra kvartalet'],
  ['a third of the year', { tertial: 3 }, [['2027-09-01', '2027-12-31']], 'tredje tertialet'],
  ['a week', { vecka: 20 }, [['2027-05-17', '2027-05-23']], 'vecka 20'],
  [
    'a week of one year',
    { vecka: 20, ar: 2027 },
    [['2027-05-17', '2027-05-23']],
    'vecka 20 år 2027',
  ],
  [
    'a span of weeks',
    { fran: 'vecka 20', till: 'vecka 22' },
    [['2027-05-17', '2027-06-06']],
    'vecka 20–22',
  ],
  [
    'weeks over New Year',
    { fran: 'vecka 51', till: 'vecka 1' },
    [['2027-12-20', '2028-01-09']],
    'vecka 51–1',
  ],
  [
    'from a day to a day',
    { fran: '3 maj', till: '14 juni' },
    [['2027-05-03', '2027-06-14']],
    '3 maj–14 juni',
  ],
  [
    'days of one month',
    { fran: '3 maj', till: '14 maj' },
    [['2027-05-03', '2027-05-14']],
    '3–14 maj',
  ],
  [
    'from a day to the end of a month',
    { fran: '15 augusti', till: 'september' },
    [['2027-08-15', '2027-09-30']],
    '15 augusti–september',
  ],
  [
    'days over New Year',
    { fran: '15 december', till: '6 januari' },
    [['2027-12-15', '2028-01-06']],
    '15 december–6 januari',
  ],
  [
    'the last weekday',
    { sistaVardagen: 'januari' },
    [['2027-01-29', '2027-01-29']],
    'sista vardagen i januari',
  ],
];

describe('the forms of a time', () => {
  it.each(FORMER)('%s', (_namn, skrivet, dagar, ord) => {
    const nar = narSchema.parse(skrivet);
    expect(tillfallen(nar, 2027).map((ett) => [ett.fran, ett.till])).toEqual(dagar);
    expect(narIOrd(nar)).toBe(ord);
  });

  it('every month but some', () => {
    const nar = narSchema.parse({ varjeManad: true, utom: ['januari', 'juli'] });
    expect(tillfallen(nar, 2027)).toHaveLength(10);
    expect(tillfallen(nar, 2027).map((ett) => ett.fran)).not.toContain('2027-01-01');
    expect(narIOrd(nar)).toBe('varje månad utom januari och juli');
    expect(narIOrd(narSchema.parse({ varjeManad: true }))).toBe('varje månad');
  });

  it('every other year without a known first year counts as every year', () => {
    expect(tillfallen(narSchema.parse({ manad: 'maj', vartNteAr: 2 }), 2027)).toHaveLength(1);
  });

  it('a first year after the year is counted backwards', () => {
    const nar = narSchema.parse({ manad: 'maj', vartNteAr: 4, medStart: 2030 });
    expect([2026, 2027, 2028].map((ar) => tillfallen(nar, ar).length)).toEqual([1, 0, 0]);
  });

  it('a single time and a list are read to the same form', () => {
    expect(narLista.parse({ manad: 'maj' })).toEqual(narLista.parse([{ manad: 'maj' }]));
  });

  it.each([
    { manad: 'novmber' },
    { manad: 'november', sista: 'maj' },
    { fran: 'januari' },
    { varjeManad: false },
    { manad: 'maj', dag: 32 },
    { manad: 'november', dag: 31 },
    { senast: 'februari', dag: 30 },
    { manad: 'februari', dag: 29 },
    { manad: 'februari', dag: 29, vartNteAr: 4, medStart: 2023 },
    { manad: 'februari', dag: 29, vartNteAr: 2, medStart: 2024 },
    [{ manad: 'maj' }, { manad: 'april', dag: 31 }],
    { manad: 'maj', vartNteAr: 1 },
    { manad: 'maj', vartNteAr: 2, ar: 2010 },
    { sista: 'maj', vartNteAr: 2, ar: 2010 },
    { fran: 'maj', till: 'juni', vartNteAr: 2, ar: 2010 },
    { manad: 'februari', dag: 29, ar: 2010 },
    { manader: ['april'] },
    { manader: ['april', 'april'] },
    { manader: ['april', 'augusti'], ar: 2010, vartNteAr: 2 },
    { kvartal: 5 },
    { tertial: 4 },
    { vecka: 54 },
    { vecka: 53 },
    { vecka: 53, ar: 2027 },
    { fran: 'vecka 20', till: 'maj' },
    { fran: 'vecka 22', till: 'vecka 20' },
    { fran: 'vecka 50', till: 'vecka 53', ar: 2027 },
    { fran: '3 maj', till: '31 juni' },
    { fran: '30 februari', till: '31 mars' },
    { fran: '14 maj', till: '3 maj' },
    { fran: 'mars', till: 'februari' },
    { fran: '32 maj', till: 'juni' },
    { sistaVardagen: 'novmber' },
    { okand: 'hösten', ar: 2010, gangerPerAr: 1 },
    { okand: 'hösten', gangerPerMandatperiod: 1, gangerPerAr: 1 },
    'november',
    [],
  ])('refuses %j', (skrivet) => {
    expect(narLista.safeParse(skrivet).success).toBe(false);
  });
});

describe('several times', () => {
  const prognoser = narLista.parse([
    { sista: 'oktober' },
    { sista: 'april' },
    { sista: 'augusti' },
  ]);

  it('come in order', () => {
    expect(allaTillfallen(prognoser, 2026).map((ett) => ett.fran)).toEqual([
      '2026-04-30',
      '2026-08-31',
      '2026-10-31',
    ]);
  });

  it('are said without repetition', () => {
    expect(allaIOrd(prognoser)).toBe('sista oktober, april och augusti');
    expect(uppraknad(['a', 'b'])).toBe('a och b');
    expect(uppraknad([])).toBe('');
  });

  it.each([
    [[{ kvartal: 1 }, { kvartal: 3 }], 'första och tredje kvartalet'],
    [[{ tertial: 1 }, { tertial: 2 }], 'första och andra tertialet'],
    [[{ vecka: 8 }, { vecka: 20 }, { vecka: 44 }], 'vecka 8, 20 och 44'],
    [[{ sistaVardagen: 'mars' }, { sistaVardagen: 'juni' }], 'sista vardagen i mars och juni'],
    [[{ manader: ['april', 'augusti'] }, { sista: 'oktober' }], 'april, augusti och sista oktober'],
    [[{ vecka: 8 }, { vecka: 20, vartNteAr: 2 }], 'vecka 8 och vecka 20, vartannat år'],
  ])('%j are said as %s', (tider, ord) => {
    expect(allaIOrd(narLista.parse(tider))).toBe(ord);
  });

  it('have no day when the month is unknown', () => {
    expect(allaTillfallen(narLista.parse({ okand: 'oklart' }), 2026)).toEqual([]);
  });
});

it('knows how long the months are', () => {
  expect([2024, 2025, 2026, 2100, 2000].map((ar) => sistaDagen(ar, 2))).toEqual([
    29, 28, 28, 28, 29,
  ]);
});

it('what happens once has days in that year alone, and says the year', () => {
  const nar = narSchema.parse({ manad: 'september', dag: 2, ar: 2010 });
  expect([2009, 2010, 2011].map((ar) => tillfallen(nar, ar).length)).toEqual([0, 1, 0]);
  expect(allaIOrd([nar])).toBe('2 september 2010');
  expect(allaIOrd(narLista.parse({ fran: 'maj', till: 'juni', ar: 2010 }))).toBe('maj–juni 2010');
  expect(narLista.safeParse({ manad: 'februari', dag: 29, ar: 2008 }).success).toBe(true);
});

it('29 February may be written where there is always a leap year', () => {
  const skottdag = { manad: 'februari', dag: 29, vartNteAr: 4, medStart: 2024 };
  expect(narLista.safeParse(skottdag).success).toBe(true);
});

it('29 February exists in leap years only', () => {
  const nar: Nar = { manad: 'februari', dag: 29 };
  expect(tillfallen(nar, 2028)[0]?.fran).toBe('2028-02-29');
  expect(tillfallen(nar, 2027)[0]?.fran).toBe('2027-02-28');
});

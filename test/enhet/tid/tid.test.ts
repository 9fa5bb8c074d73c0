import { describe, expect, it } from 'vitest';
import { narLista, narSchema, type Nar } from '../../../src/tid/nar.ts';
import { allaIOrd, narIOrd, uppraknad } from '../../../src/tid/i-ord.ts';
import { allaTillfallen, senasteDag, sistaDagen, tillfallen } from '../../../src/tid/tid.ts';

/** Every form of time that an editor may write, with its days in 2027 and its words. */
const FORMER: [string, unknown, [string, string][], string][] = [
  ['månad', { manad: 'november' }, [['2027-11-01', '2027-11-30']], 'november'],
  ['dag', { manad: 'april', dag: 15 }, [['2027-04-15', '2027-04-15']], '15 april'],
  ['spann', { fran: 'januari', till: 'mars' }, [['2027-01-01', '2027-03-31']], 'januari–mars'],
  [
    'spann över årsskiftet',
    { fran: 'december', till: 'februari' },
    [['2027-12-01', '2028-02-29']],
    'december–februari',
  ],
  ['sista', { sista: 'april' }, [['2027-04-30', '2027-04-30']], 'sista april'],
  ['senast', { senast: 'januari' }, [['2027-01-31', '2027-01-31']], 'senast sista januari'],
  [
    'senast en dag',
    { senast: 'april', dag: 15 },
    [['2027-04-15', '2027-04-15']],
    'senast 15 april',
  ],
  [
    'vartannat år',
    { manad: 'oktober', vartNteAr: 2, medStart: 2017 },
    [['2027-10-01', '2027-10-31']],
    'oktober, vartannat år',
  ],
  [
    'vart fjärde år, annat år',
    { manad: 'maj', vartNteAr: 4, medStart: 2026 },
    [],
    'maj, vart fjärde år',
  ],
  ['okänd', { okand: 'en gång om året' }, [], 'en gång om året'],
];

describe('tidens former', () => {
  it.each(FORMER)('%s', (_namn, skrivet, dagar, ord) => {
    const nar = narSchema.parse(skrivet);
    expect(tillfallen(nar, 2027).map((ett) => [ett.fran, ett.till])).toEqual(dagar);
    expect(narIOrd(nar)).toBe(ord);
  });

  it('varje månad utom några', () => {
    const nar = narSchema.parse({ varjeManad: true, utom: ['januari', 'juli'] });
    expect(tillfallen(nar, 2027)).toHaveLength(10);
    expect(tillfallen(nar, 2027).map((ett) => ett.fran)).not.toContain('2027-01-01');
    expect(narIOrd(nar)).toBe('varje månad utom januari och juli');
    expect(narIOrd(narSchema.parse({ varjeManad: true }))).toBe('varje månad');
  });

  it('vartannat år utan känt startår räknas varje år', () => {
    expect(tillfallen(narSchema.parse({ manad: 'maj', vartNteAr: 2 }), 2027)).toHaveLength(1);
  });

  it('startår efter året räknas baklänges', () => {
    const nar = narSchema.parse({ manad: 'maj', vartNteAr: 4, medStart: 2030 });
    expect([2026, 2027, 2028].map((ar) => tillfallen(nar, ar).length)).toEqual([1, 0, 0]);
  });

  it('en ensam tid och en lista läses till samma form', () => {
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
    'november',
    [],
  ])('avvisar %j', (skrivet) => {
    expect(narLista.safeParse(skrivet).success).toBe(false);
  });
});

describe('flera tider', () => {
  const prognoser = narLista.parse([
    { sista: 'oktober' },
    { sista: 'april' },
    { sista: 'augusti' },
  ]);

  it('kommer i ordning', () => {
    expect(allaTillfallen(prognoser, 2026).map((ett) => ett.fran)).toEqual([
      '2026-04-30',
      '2026-08-31',
      '2026-10-31',
    ]);
    expect(senasteDag(prognoser, 2026)).toBe('2026-10-31');
  });

  it('sägs utan upprepning', () => {
    expect(allaIOrd(prognoser)).toBe('sista oktober, april och augusti');
    expect(uppraknad(['a', 'b'])).toBe('a och b');
    expect(uppraknad([])).toBe('');
  });

  it('saknar senaste dag när månaden är okänd', () => {
    expect(senasteDag(narLista.parse({ okand: 'oklart' }), 2026)).toBeUndefined();
  });
});

it('vet hur långa månaderna är', () => {
  expect([2024, 2025, 2026, 2100, 2000].map((ar) => sistaDagen(ar, 2))).toEqual([
    29, 28, 28, 28, 29,
  ]);
});

it('29 februari får skrivas där det alltid blir ett skottår', () => {
  const skottdag = { manad: 'februari', dag: 29, vartNteAr: 4, medStart: 2024 };
  expect(narLista.safeParse(skottdag).success).toBe(true);
});

it('29 februari finns bara skottår', () => {
  const nar: Nar = { manad: 'februari', dag: 29 };
  expect(tillfallen(nar, 2028)[0]?.fran).toBe('2028-02-29');
  expect(tillfallen(nar, 2027)[0]?.fran).toBe('2027-02-28');
});

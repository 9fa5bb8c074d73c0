import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arDag, dagAv, dagenEfter } from '../../../src/tid/dag.ts';
import {
  attOva,
  forenaFramsteg,
  harFramsteg,
  lasFramsteg,
  medGenvag,
  medModul,
  medScenario,
  medSvar,
  skrivFramsteg,
  tolkaFramsteg,
  tomtFramsteg,
  utanKlar,
  type Framsteg,
} from '../../../src/ovning/framsteg.ts';

const DAG = '2026-11-22';
const TOMT = tomtFramsteg();

const dag = fc.integer({ min: 0, max: 3000 }).map((antal) => dagenEfter('2026-01-01', antal));
const ID = fc.stringMatching(/^[a-z][a-z-]{0,6}$/);
const NAGOT: fc.Arbitrary<(nu: Framsteg) => Framsteg> = fc.oneof(
  fc.tuple(ID, fc.boolean(), dag).map(([id, ratt, nar]) => {
    return (nu: Framsteg) => medSvar(nu, id, ratt, nar);
  }),
  fc.tuple(ID, fc.boolean(), dag).map(([id, klar, nar]) => {
    return (nu: Framsteg) => medModul(nu, id, nar, klar);
  }),
  fc.tuple(ID, dag).map(
    ([id, nar]) =>
      (nu: Framsteg) =>
        medScenario(nu, id, nar),
  ),
  fc.tuple(ID, dag).map(
    ([id, nar]) =>
      (nu: Framsteg) =>
        medGenvag(nu, id, nar),
  ),
);
/** Progress as a reader may have it. */
const FRAMSTEG = fc
  .array(NAGOT, { maxLength: 12 })
  .map((steg) => steg.reduce((nu, gor) => gor(nu), TOMT));

describe('a module', () => {
  it('is read, then done, and stays done when it is read again', () => {
    const last = medModul(TOMT, 'a', DAG);
    expect(last.moduler).toEqual({ a: { last: DAG } });
    const klar = medModul(last, 'a', '2026-11-23', true);
    expect(medModul(klar, 'a', '2026-12-01').moduler).toEqual({
      a: { last: '2026-12-01', klar: '2026-11-23' },
    });
    expect(utanKlar(klar, 'a').moduler).toEqual({ a: { last: '2026-11-23' } });
    expect(TOMT.moduler).toEqual({});
  });
});

describe('a question', () => {
  it('comes back after 3, 7, 21 and 60 days when it goes well', () => {
    let nu = TOMT;
    let nar = DAG;
    const dagar: number[] = [];
    for (let gang = 0; gang < 5; gang++) {
      nu = medSvar(nu, 'f', true, nar);
      const nasta = nu.fragor['f']?.nasta ?? '';
      dagar.push((Date.parse(nasta) - Date.parse(nar)) / 86_400_000);
      nar = nasta;
    }
    expect(dagar).toEqual([3, 7, 21, 60, 60]);
    expect(nu.fragor['f']).toMatchObject({ ratt: 5, fel: 0, lada: 4 });
  });

  it('goes back to the first box when it was wrong, and stays there for the day', () => {
    const fel = medSvar(medSvar(TOMT, 'f', true, DAG), 'f', false, DAG);
    expect(fel.fragor['f']).toEqual({ ratt: 1, fel: 1, lada: 0, nasta: '2026-11-23' });
    expect(medSvar(fel, 'f', true, DAG).fragor['f']).toMatchObject({ ratt: 2, lada: 0 });
  });

  it('is to be practised from its day on, the longest waiting first', () => {
    const nu = [
      ['sent', '2026-11-21'],
      ['tidigt', '2026-11-10'],
    ].reduce((ett, [id = '', nar = '']) => medSvar(ett, id, false, nar), TOMT);
    expect(attOva(nu, '2026-11-10')).toEqual([]);
    expect(attOva(nu, '2026-11-21')).toEqual(['tidigt']);
    expect(attOva(nu, DAG)).toEqual(['tidigt', 'sent']);
  });
});

it('a step of the short cut can be ticked, and not', () => {
  const steg = medGenvag(TOMT, 'popular:malkedjan#målen', DAG);
  expect(steg.genvag).toEqual({ 'popular:malkedjan#målen': DAG });
  expect(harFramsteg(steg)).toBe(true);
  expect(harFramsteg(medGenvag(steg, 'popular:malkedjan#målen', undefined))).toBe(false);
});

describe('the text of progress', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(FRAMSTEG, (ett) => {
        expect(tolkaFramsteg(skrivFramsteg(ett))).toEqual(ett);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', '{'],
    ['another kind of value', '[1]'],
    ['another version', skrivFramsteg(TOMT).replace('"version":1', '"version":2')],
    ['a list for a record', '{"version":1,"moduler":[],"fragor":{},"scenarier":{}}'],
    ['no record', '{"version":1,"moduler":{},"fragor":{}}'],
    [
      'a day that is not',
      '{"version":1,"moduler":{"a":{"last":"2026-02-30"}},"fragor":{},"scenarier":{}}',
    ],
    [
      'a box that is not',
      `{"version":1,"moduler":{},"fragor":{"f":{"ratt":1,"fel":0,"lada":5,"nasta":"${DAG}"}},"scenarier":{}}`,
    ],
    [
      'half an answer',
      `{"version":1,"moduler":{},"fragor":{"f":{"ratt":0.5,"fel":0,"lada":0,"nasta":"${DAG}"}},"scenarier":{}}`,
    ],
    [
      'an id that is a trap',
      `{"version":1,"moduler":{},"fragor":{},"scenarier":{"__proto__":"${DAG}"}}`,
    ],
    ['more than a browser holds', `{"version":1,"x":"${'x'.repeat(1_000_001)}"}`],
    ['brackets without end', '['.repeat(100_000)],
  ])('is nothing done when it is %s', (_vad, text) => {
    expect(tolkaFramsteg(text)).toBeUndefined();
    expect(lasFramsteg(text)).toEqual(TOMT);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(lasFramsteg(text).version).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('knows progress that was saved before there was a short cut', () => {
    expect(
      lasFramsteg(`{"version":1,"moduler":{},"fragor":{},"scenarier":{"s":"${DAG}"}}`),
    ).toEqual(medScenario(TOMT, 's', DAG));
  });
});

describe('two readings as one', () => {
  it('hold all that either has, in whatever order, once', () => {
    fc.assert(
      fc.property(FRAMSTEG, FRAMSTEG, FRAMSTEG, (a, b, c) => {
        const ab = forenaFramsteg(a, b);
        expect(forenaFramsteg(b, a)).toEqual(ab);
        expect(forenaFramsteg(ab, b)).toEqual(ab);
        expect(forenaFramsteg(ab, c)).toEqual(forenaFramsteg(a, forenaFramsteg(b, c)));
        expect(Object.keys(ab.moduler).sort()).toEqual(
          [...new Set([...Object.keys(a.moduler), ...Object.keys(b.moduler)])].sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keep the first day that a module was done, and the last that it was read', () => {
    const a = medModul(TOMT, 'm', '2026-11-01', true);
    const b = medModul(TOMT, 'm', '2026-11-20', true);
    expect(forenaFramsteg(b, a).moduler['m']).toEqual({ last: '2026-11-20', klar: '2026-11-01' });
  });
});

describe('days', () => {
  it('are counted over months and leap years', () => {
    expect(dagenEfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dagenEfter('2026-12-31', 60)).toBe('2027-03-01');
    expect(arDag('2026-02-29')).toBe(false);
    expect(arDag('20261122')).toBe(false);
    expect(dagAv(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

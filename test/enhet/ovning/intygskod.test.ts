import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenEfter } from '../../../src/tid/dag.ts';
import {
  intygskod,
  kontrollsiffra,
  lasIntygskod,
  luhnsteg,
} from '../../../src/ovning/intygskod.ts';
import { intygskontroll } from '../../../src/ovning/intygskontroll.ts';

const UPPGIFTER = fc.record({
  dag: fc.integer({ min: 0, max: 20_000 }).map((antal) => dagenEfter('2020-01-01', antal)),
  marken: fc.array(fc.integer({ min: 100, max: 999 }), { maxLength: 30 }),
  fragor: fc.nat(999),
  scenarier: fc.nat(99),
});
const rakna = (kod: string) => kontrollsiffra(kod.replaceAll('-', '').slice(0, -1));
const siffran = (kod: string) => Number(kod.at(-1));

describe('the code of a proof', () => {
  it('has its six groups', () => {
    const kod = intygskod({ dag: '2026-11-22', marken: [123, 456], fragor: 41, scenarier: 3 });
    expect(kod).toMatch(/^261122-02-041-03-0579-\d$/);
    expect(lasIntygskod(kod.replaceAll('-', ' '))).toMatchObject({
      dag: '2026-11-22',
      moduler: 2,
      fragor: 41,
      scenarier: 3,
      summa: 579,
    });
  });

  it('comes back as it went, and holds its own control digit', () => {
    fc.assert(
      fc.property(UPPGIFTER, (ett) => {
        const kod = intygskod(ett);
        expect(rakna(kod)).toBe(siffran(kod));
        const { dag, moduler, fragor, scenarier } = lasIntygskod(kod)!;
        expect({ dag, moduler, fragor, scenarier }).toEqual({
          dag: ett.dag,
          moduler: ett.marken.length,
          fragor: ett.fragor,
          scenarier: ett.scenarier,
        });
      }),
    );
  });

  it.each(['', 'abc', '261122-08-041-03-4127', '261122-08-041-03-4127-66', '26112a080410341276'])(
    'is not %j',
    (text) => expect(lasIntygskod(text)).toBeUndefined(),
  );

  it('is refused where a number is too large for its group', () => {
    expect(() => intygskod({ dag: '2026-11-22', marken: [], fragor: 1000, scenarier: 0 })).toThrow(
      RangeError,
    );
  });
});

describe('the control digit', () => {
  it('is that of a personnummer', () => {
    // The example of Skatteverket's and Wikipedia's descriptions: 811218-9876.
    expect(kontrollsiffra('811218987')).toBe(6);
    expect(luhnsteg('811218987').map(({ ganger }) => ganger)).toEqual([2, 1, 2, 1, 2, 1, 2, 1, 2]);
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(UPPGIFTER, fc.nat(17), fc.integer({ min: 1, max: 9 }), (ett, plats, mer) => {
        const siffror = intygskod(ett).replaceAll('-', '');
        const fel = (Number(siffror[plats]) + mer) % 10;
        const andrad = siffror.slice(0, plats) + fel + siffror.slice(plats + 1);
        expect(rakna(andrad)).not.toBe(siffran(andrad));
      }),
    );
  });

  it('finds two neighbours that have changed places, but for 0 and 9', () => {
    fc.assert(
      fc.property(UPPGIFTER, fc.nat(16), (ett, plats) => {
        const siffror = intygskod(ett).replaceAll('-', '');
        const [a = '', b = ''] = siffror.slice(plats, plats + 2);
        fc.pre(a !== b && `${a}${b}` !== '09' && `${a}${b}` !== '90');
        const bytt = siffror.slice(0, plats) + b + a + siffror.slice(plats + 2);
        expect(rakna(bytt)).not.toBe(siffran(bytt));
      }),
    );
  });
});

describe('the check of a code', () => {
  const underlag = { marken: [123, 456], fragor: 70, scenarier: 8, idag: '2026-12-01' };
  const kod = intygskod({ dag: '2026-11-22', marken: [123, 456], fragor: 41, scenarier: 3 });
  const fel = (text: string, mer: object = {}) =>
    intygskontroll(text, { ...underlag, ...mer })
      .filter(({ stammer }) => !stammer)
      .map(({ ord }) => ord);

  it('finds nothing wrong in a right one', () => {
    expect(fel(kod)).toEqual([]);
  });

  it('tells what is wrong, and what it should be', () => {
    expect(fel('hej')).toEqual(['En kod har 18 siffror, i sex grupper.']);
    expect(fel(kod, { marken: [123, 999] })).toEqual([
      'Märkenas summa är 579 i koden, men ska vara 1122. Modulerna kan ha ändrats sedan intyget skrevs ut.',
    ]);
    expect(fel(kod, { idag: '2026-11-21' })).toEqual([
      'Dagen finns inte, eller har inte varit än.',
    ]);
    expect(fel(kod, { fragor: 40 })).toEqual(['Rätta frågor: 41, men det finns bara 40.']);
    expect(fel(kod.replace('-041-', '-042-'))).toHaveLength(1);
  });
});

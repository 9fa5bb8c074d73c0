import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  jamforLagrum,
  lagrumIOrd,
  lagrumsankare,
  lagrumsform,
  type Lagrum,
} from '../../../src/lagrum/lagrum.ts';
import { hittaLagrum, tolkaLagrum } from '../../../src/lagrum/tolka.ts';

const LAGAR = [
  { kort: 'KL', namn: ['kommunallagen', 'kommunallag'] },
  { kort: 'PBL', namn: ['plan- och bygglagen'] },
  { kort: 'LSO', namn: ['lagen om skydd mot olyckor'] },
];

const stalle = fc.record({
  lag: fc.constantFrom(...LAGAR),
  kapitel: fc.integer({ min: 1, max: 40 }),
  tal: fc.integer({ min: 1, max: 199 }),
  bokstav: fc.constantFrom('', 'a', 'b', 'k'),
});

describe('a reference to a law', () => {
  it('is the same however it is spelled', () => {
    fc.assert(
      fc.property(stalle, fc.nat(), ({ lag, kapitel, tal, bokstav }, n) => {
        const par = `${tal}${bokstav}`;
        const lang = bokstav ? `${tal} ${bokstav}` : par;
        const namn = [lag.kort, ...lag.namn][n % (lag.namn.length + 1)]!;
        const ratt: Lagrum = { lag: lag.kort, kapitel, paragraf: par, till: undefined };
        for (const skrivet of [
          `${namn} ${kapitel}:${par}`,
          `${namn} ${kapitel} kap ${par}`,
          `${namn} ${kapitel} kap. ${lang} §`,
          `${kapitel} kap. ${lang} § ${namn}`,
          `${kapitel} kap ${par}§ ${namn.toUpperCase()}`,
          `${lang} § ${kapitel} kap. ${namn}`,
          `kap ${kapitel} § ${par} ${namn}`,
          `${namn}  ${kapitel} kapitlet  paragraf ${par}`,
          `${namn} (2017:725) ${kapitel} kap. ${lang} §`,
          `${namn} ${kapitel}.${par}`,
        ])
          expect(tolkaLagrum(skrivet, LAGAR), skrivet).toEqual(ratt);
        expect(hittaLagrum(`vad står i ${kapitel} kap. ${lang} § ${namn}?`, LAGAR)).toEqual(ratt);
      }),
    );
  });

  it('comes back from the form in which handbooks write it', () => {
    fc.assert(
      fc.property(stalle, fc.boolean(), ({ lag, kapitel, tal, bokstav }, spann) => {
        const lagrum: Lagrum = {
          lag: lag.kort,
          kapitel,
          paragraf: `${tal}${bokstav}`,
          till: spann ? String(tal + 2) : undefined,
        };
        expect(tolkaLagrum(lagrumsform(lagrum), LAGAR)).toEqual(lagrum);
        expect(tolkaLagrum(`${lag.kort} ${lagrumIOrd(lagrum)}`, LAGAR)).toEqual(lagrum);
      }),
    );
  });

  it('is never thrown on, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        hittaLagrum(text, LAGAR);
        tolkaLagrum(text, LAGAR);
      }),
    );
  });

  it.each(['dnr 2018:327', 'KS/2018:202', '§ 194', '3.1', 'mål 3:1', 'kommunallagen', '5:1', ''])(
    'is not seen in "%s"',
    (text) => {
      expect(hittaLagrum(text, LAGAR)).toBeUndefined();
    },
  );

  it('may leave out the law where chapter and paragraph are said', () => {
    expect(hittaLagrum('11 kap. 8 §', LAGAR)).toEqual({
      lag: undefined,
      kapitel: 11,
      paragraf: '8',
      till: undefined,
    });
    expect(tolkaLagrum('11 kap. 8 §', LAGAR)).toBeUndefined();
  });

  it('is a reference and nothing else in a field', () => {
    expect(tolkaLagrum('KL 5:1 och annat', LAGAR)).toBeUndefined();
    expect(tolkaLagrum('KL elva tio', LAGAR)).toBeUndefined();
    expect(tolkaLagrum('SoL 5:1', LAGAR)).toBeUndefined();
  });

  it('is said, anchored and ordered as the law is', () => {
    const a: Lagrum = { lag: 'KL', kapitel: 5, paragraf: '16', till: undefined };
    const b: Lagrum = { lag: 'KL', kapitel: 5, paragraf: '16a', till: '18' };
    const c: Lagrum = { lag: 'FL', kapitel: undefined, paragraf: '23', till: undefined };
    expect([a, b, c].map(lagrumsform)).toEqual(['KL 5:16', 'KL 5:16a–18', 'FL 23']);
    expect([a, b, c].map(lagrumIOrd)).toEqual(['5 kap. 16 §', '5 kap. 16 a–18 §§', '23 §']);
    expect([a, b, c].map(lagrumsankare)).toEqual(['kl-5-16', 'kl-5-16a', 'fl-23']);
    expect([b, a, c].sort(jamforLagrum)).toEqual([c, a, b]);
  });
});

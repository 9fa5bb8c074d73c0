import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanda, blandaOm } from '../../../src/ovning/fro.ts';
import { rattOrdning, visning } from '../../../src/ovning/visning.ts';
import { fragaSchema } from '../../../src/schema/fragor.ts';

const fraga = (mer: object) =>
  fragaSchema.parse({ fraga: 'Vad?', forklaring: 'Så är det.', ...mer });

describe('a shuffled list', () => {
  it('holds the same, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(), (lista, fro) => {
        expect(blanda(lista, fro)).toEqual(blanda(lista, fro));
        expect([...blanda(lista, fro)].sort()).toEqual([...lista].sort());
      }),
    );
  });

  it('never stands as it did, when it may not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (lista, fro) => {
        expect(blandaOm(lista, fro)).not.toEqual(lista);
      }),
    );
  });
});

describe('a question as it is shown', () => {
  it('is of one right answer or of several', () => {
    const svar = (...ratta: boolean[]) => ratta.map((ratt, nr) => ({ text: `${nr}`, ratt }));
    expect(visning('m', fraga({ svar: svar(true, false) }))?.slag).toBe('en');
    expect(visning('m', fraga({ svar: svar(true, false, true) }))?.slag).toBe('flera');
    expect(visning('m', fraga({}))).toBeUndefined();
  });

  it('has an answer that speaks of the others after them', () => {
    const svar = ['Inget av dem', 'Ett', 'Två', 'Tre'].map((text) => ({ text }));
    const visad = visning('m', fraga({ svar }));
    expect(visad && 'svar' in visad && visad.svar.at(-1)?.text).toBe('Inget av dem');
  });

  it('gives no order away, and knows the right one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1 }).filter((ett) => ett.trim() === ett),
          {
            minLength: 3,
            maxLength: 8,
          },
        ),
        fc.string(),
        (ordna, modul) => {
          const visad = visning(modul, fraga({ ordna }));
          if (visad?.slag !== 'ordna') throw new Error('fel slag');
          expect(visad.saker.map(({ text }) => text)).not.toEqual(ordna);
          expect(rattOrdning(visad)).toEqual(ordna);
        },
      ),
    );
  });

  it('gives each pair the letter of what belongs to it', () => {
    const para = ['a', 'b', 'c', 'd'].map((ett) => ({ vad: ett, med: ett.toUpperCase() }));
    const visad = visning('m', fraga({ para }));
    if (visad?.slag !== 'para') throw new Error('fel slag');
    const med = (bokstav: string) => visad.val.find((ett) => ett.bokstav === bokstav)?.text;
    expect(visad.par.map(({ vad, bokstav }) => [vad, med(bokstav)])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
      ['d', 'D'],
    ]);
    expect(visad.val.map(({ text }) => text)).not.toEqual(['A', 'B', 'C', 'D']);
  });
});

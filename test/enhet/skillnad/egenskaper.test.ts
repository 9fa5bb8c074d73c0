import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockskillnader } from '../../../src/skillnad/block/blockskillnad.ts';
import { arLika, blockAv, skillnad, textAv } from '../../../src/skillnad/index.ts';
import { textskillnad } from '../../../src/skillnad/text/textskillnad.ts';
import { slumpbitar, slumpblock, tvaBlocklistor, tvaHandbocker } from './slump.ts';

describe('a difference, at random', () => {
  it('of two texts gives back both of them', () => {
    fc.assert(
      fc.property(slumpbitar, slumpbitar, (fore, efter) => {
        const bitar = textskillnad(fore, efter);
        expect(textAv(bitar, 'fore')).toEqual(fore);
        expect(textAv(bitar, 'efter')).toEqual(efter);
      }),
      { numRuns: 60 },
    );
  });

  it('of two lists of blocks gives back both of them', () => {
    fc.assert(
      fc.property(tvaBlocklistor, ([fore, efter]) => {
        const block = blockskillnader(fore, efter);
        expect(blockAv(block, 'fore')).toEqual(fore);
        expect(blockAv(block, 'efter')).toEqual(efter);
      }),
      { numRuns: 60 },
    );
  });

  it('of two handbooks gives back every chapter, whatever moved between them', () => {
    fc.assert(
      fc.property(tvaHandbocker, ([fore, efter]) => {
        const { poster } = skillnad(fore, efter);
        for (const post of poster) {
          const [gammal, ny] = [
            fore.find(({ id }) => id === post.fore?.id),
            efter.find(({ id }) => id === post.efter?.id),
          ];
          expect(blockAv(post.block, 'fore')).toEqual(gammal?.block ?? []);
          expect(blockAv(post.block, 'efter')).toEqual(ny?.block ?? []);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells every move at both of its ends', () => {
    fc.assert(
      fc.property(tvaHandbocker, ([fore, efter]) => {
        const { poster, flyttar } = skillnad(fore, efter);
        const text = JSON.stringify(poster);
        for (const { id } of flyttar)
          expect(text.split(`"flytt":"${id}"`).length - 1).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it('of equal texts is none', () => {
    fc.assert(
      fc.property(slumpblock, tvaHandbocker, (block, [bok]) => {
        const lika = blockskillnader(block, structuredClone(block));
        expect(lika.every(({ art }) => art === 'lika')).toBe(true);
        expect(arLika(skillnad(bok, structuredClone(bok)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** Documents at random, by fixed seeds, all the way from file to page. A long run: `npm run fuzz -- --antal 500000`. */
import { afterAll, describe, expect, it } from 'vitest';
import { dokument } from './dokument.ts';
import { Provbank } from './provbank.ts';

const bank = await Provbank.ny();
afterAll(() => bank.stang());

const FRON = [1, 2, 3, 4];
const ANTAL = 160;
/** Every so many documents is read twice, and checked by all that see the whole handbook. */
const GRUNDLIGT_VAR = 5;

describe('documents at random', () => {
  const godtagna: boolean[] = [];

  it.each(FRON)('of seed %i run nothing, break nothing and lose nothing', (fro) => {
    const provade = Array.from({ length: ANTAL }, (_, nr) => {
      const grundligt = nr % GRUNDLIGT_VAR === 0;
      return { nr, ...bank.prova(dokument(fro, nr), { igen: grundligt, helaBoken: grundligt }) };
    });
    const fynd = provade.flatMap(({ nr, fynd: funna }) =>
      funna.map((ett) => `frö ${fro} nr ${nr}: ${ett}`),
    );
    expect(fynd).toEqual([]);
    godtagna.push(...provade.map((ett) => ett.godtaget));
  });

  it('are really tried on both sides: what is let through, and what is not', () => {
    const andel = godtagna.filter(Boolean).length / godtagna.length;
    expect(andel).toBeGreaterThan(1 / 5);
    expect(andel).toBeLessThan(4 / 5);
  });

  it('are the same each time', () => {
    expect(dokument(7, 3)).toEqual(dokument(7, 3));
    expect(dokument(7, 3)).not.toEqual(dokument(7, 4));
  });
});

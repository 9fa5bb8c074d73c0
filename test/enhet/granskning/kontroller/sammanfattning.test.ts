import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

const FIL = 'roller/direktor.mdx';
const med = (text: string) => byt(FIL, 'Direktören leder förvaltningen.', text);

describe('summaries', () => {
  it.each([
    'Ett. Två. Tre.',
    'Ett, t.ex. a. Två bl.a. b! Tre?',
    '"Den 1. maj. Kl. 8 börjar det. Slut."',
  ])('accepts %s', async (text) => {
    expect(await koderMed(med(text))).toEqual([]);
  });

  it('reports four sentences', async () => {
    expect(await koderMed(med('Ett. Två. Tre. Fyra.'))).toEqual([
      `SAMMANFATTNING-LANG ${FIL}:6:17`,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { meningar } from '../../../src/svenska/meningar.ts';

describe('sentences', () => {
  it.each([
    ['Ett. Två! Tre? Fyra…', 4],
    ['Det gäller skola, vård m.m. Resten gäller annat.', 2],
    ['Det gäller skola m.m. och annat.', 1],
    ['Nämnden (KF 11 kap. 6 §) beslutar.', 1],
    ['A. Andersson är ett exempel.', 1],
    ['1. Första punkten.', 1],
    ['Det tar 8. Sedan är det slut.', 2],
    ['”Ja.” Han sade så.', 2],
    ['Ingen punkt alls', 1],
    ['...', 0],
    ['', 0],
  ])('%s', (text, antal) => {
    expect(meningar(text)).toHaveLength(antal);
  });
});

import { describe, expect, it } from 'vitest';
import { avstand, skapaStavning } from '../../../../src/sok/ord/stavning.ts';

const { menade, borjar, delar } = skapaStavning({
  ord: [
    'kommunstyrelsen',
    'kommunfullmäktige',
    'reglemente',
    'indikator',
    'presidium',
    'nämnd',
    'mål',
    'medborgare',
    'förslag',
  ],
});

describe('skapaStavning', () => {
  it.each([
    ['komunstyrelsen', 'kommunstyrelsen'],
    ['kommunfullmäktie', 'kommunfullmäktige'],
    ['reglemete', 'reglemente'],
    ['inidkator', 'indikator'],
    ['presidum', 'presidium'],
    ['namd', 'nämnd'],
  ])('reads %s as %s', (fel, ratt) => {
    expect(menade(fel)).toBe(ratt);
  });

  it('does not guess at short words or at what is like nothing', () => {
    expect(menade('xyz')).toBeUndefined();
    expect(menade('skolskjuts')).toBeUndefined();
  });

  it('knows when the reader is in the middle of a word', () => {
    expect(borjar('kommunfull')).toBe(true);
    expect(borjar('komunful')).toBe(false);
  });

  it('divides a compound that the site does not have', () => {
    expect(delar('medborgarförslag')).toEqual(['medborgar', 'förslag']);
  });
});

describe('avstand', () => {
  it.each([
    ['mål', 'mål', 0],
    ['mål', 'mal', 1],
    ['budegt', 'budget', 1],
    ['plan', 'planer', 2],
  ])('%s and %s differ by %d', (a, b, antal) => {
    expect(avstand(a, b, 3)).toBe(antal);
  });

  it('stops counting above the ceiling', () => {
    expect(avstand('kommun', 'styrelse', 2)).toBe(3);
  });
});

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
  ])('läser %s som %s', (fel, ratt) => {
    expect(menade(fel)).toBe(ratt);
  });

  it('gissar inte på korta ord eller på sådant som inte liknar något', () => {
    expect(menade('xyz')).toBeUndefined();
    expect(menade('skolskjuts')).toBeUndefined();
  });

  it('vet när läsaren är mitt i ett ord', () => {
    expect(borjar('kommunfull')).toBe(true);
    expect(borjar('komunful')).toBe(false);
  });

  it('delar en sammansättning som webbplatsen inte har', () => {
    expect(delar('medborgarförslag')).toEqual(['medborgar', 'förslag']);
  });
});

describe('avstand', () => {
  it.each([
    ['mål', 'mål', 0],
    ['mål', 'mal', 1],
    ['budegt', 'budget', 1],
    ['plan', 'planer', 2],
  ])('%s och %s skiljer %d', (a, b, antal) => {
    expect(avstand(a, b, 3)).toBe(antal);
  });

  it('slutar räkna över taket', () => {
    expect(avstand('kommun', 'styrelse', 2)).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { avsiktMed, jamforda } from '../../../../src/sok/fraga/avsikt.ts';

describe('what a question wants', () => {
  it.each([
    ['vem beslutar om skatten', 'vem'],
    ['vilken nämnd prioriterar detaljplaner', 'vem'],
    ['vem antog policyn', 'vem då'],
    ['när är delårsrapporten klar', 'när'],
    ['hur ofta lämnas månadsrapport', 'när'],
    ['hur många ledamöter har nämnden', 'antal'],
    ['vad är ett reglemente', 'vad'],
    ['vilken policy gäller för inköp', 'gäller'],
    ['riktlinjer för resor', 'gäller'],
    ['hur följs målen upp', undefined],
    ['budget', undefined],
  ])('%s', (fraga, avsikt) => {
    expect(avsiktMed(fraga).avsikt).toBe(avsikt);
  });

  it.each([
    ['skillnaden mellan policy och riktlinje', ['policy', 'riktlinje']],
    ['vad är skillnaden på en nämnd och ett utskott?', ['nämnd', 'utskott']],
    ['vad skiljer mått från indikator', ['mått', 'indikator']],
    ['skillnad reglemente och policy', ['reglemente', 'policy']],
    ['policy eller riktlinje', ['policy', 'riktlinje']],
    ['kommunfullmäktige vs kommunstyrelsen', ['kommunfullmäktige', 'kommunstyrelsen']],
    ['mål och budget', undefined],
  ])('tells apart: %s', (fraga, par) => {
    expect(jamforda(fraga)).toEqual(par);
  });
});

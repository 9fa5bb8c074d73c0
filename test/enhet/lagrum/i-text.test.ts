import { describe, expect, it } from 'vitest';
import { lagrumITexten } from '../../../src/lagrum/i-text.ts';
import { lagrumsform } from '../../../src/lagrum/lagrum.ts';

const LAGAR = [
  { kort: 'KL', namn: ['kommunallagen', 'kommunallag'] },
  { kort: 'LSO', namn: ['lagen om skydd mot olyckor'] },
];
/** What is found, as it stands and as it is read. */
const funna = (text: string) =>
  lagrumITexten(text, LAGAR).map(
    ({ start, slut, lagrum }) => `${text.slice(start, slut)} = ${lagrumsform(lagrum)}`,
  );

describe('references to laws in running text', () => {
  it.each([
    ['Det står i lagen (KL 5:1–2, 6:44).', ['KL 5:1–2 = KL 5:1–2', '6:44 = KL 6:44']],
    ['Lagen (KL 11:21 och 5:24) säger det.', ['KL 11:21 = KL 11:21', '5:24 = KL 5:24']],
    ['Enligt kommunallagen (11 kap. 10 §) ska', ['11 kap. 10 § = KL 11:10']],
    ['Kommunallagen 8 kap. 13 §', ['8 kap. 13 § = KL 8:13']],
    ['i 11 kap. 16 § kommunallagen.', ['11 kap. 16 § = KL 11:16']],
    ['11 kap. 6 a § kommunallagen', ['11 kap. 6 a § = KL 11:6a']],
    ['3 kap. 3 § lagen om skydd mot olyckor', ['3 kap. 3 § = LSO 3:3']],
    ['Det följer av KL 6:8 i dag', ['KL 6:8 = KL 6:8']],
  ])('are found in "%s"', (text, vantat) => {
    expect(funna(text)).toEqual(vantat);
  });

  it.each([
    'Mötet börjar 12:30 och 5:1 är resultatet.',
    'Diarienumret är 2018:327.',
    'Se MSKL 3:1 och skalan 1:50.',
    'Steget (5 kap. 24 §) nämner ingen lag.',
    'kl 9:37',
  ])('are not seen in "%s"', (text) => {
    expect(funna(text)).toEqual([]);
  });

  it('lead to no law of the same name with another number', () => {
    const lagar = [{ kort: 'PBL', namn: ['plan- och bygglagen'], sfs: '2010:900' }];
    const hittas = (text: string) => lagrumITexten(text, lagar).length > 0;
    expect(hittas('3 kap. 3 § plan- och bygglagen (2010:900)')).toBe(true);
    expect(hittas('3 kap. 3 § plan- och bygglagen (prop. 2009/10:170)')).toBe(true);
    expect(hittas('3 kap. 3 § plan- och bygglagen (1987:10)')).toBe(false);
  });

  it('need no care with signs in a law’s name', () => {
    const lagar = [{ kort: 'XL', namn: ['lagen (om x)+'] }];
    expect(lagrumITexten('1 kap. 2 § lagen (om x)+', lagar)).toHaveLength(1);
    expect(lagrumITexten('1 kap. 2 § lagen om x', lagar)).toEqual([]);
  });
});

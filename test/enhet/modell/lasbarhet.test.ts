import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import {
  attLasaOm,
  jamforelser,
  lasbarhetFor,
  lastal,
  oversikt,
} from '../../../src/modell/lasbarhet.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const underlag = litenHandbok();
const popular = post(
  'popular',
  'vad-ar-mal',
  {
    titel: 'Vad är mål?',
    kapitel: 'mal',
    ordning: 1,
    sammanfattning: 'S.',
    passager: [{ rubrik: 'Vem?', avsnitt: 'inledning' }],
  },
  '## Vem?\n\nDe valda.',
);
const bok = byggHandbok({ ...underlag, poster: [...underlag.poster, popular] });
const rapport = lasbarhetFor(bok);
const rad = rapport.rader.find((ett) => ett.id === 'mal')!;

describe('sidan om läsbarhet', () => {
  it('har kapitlen i sidans ordning', () => {
    expect(rapport.rader.map((ett) => ett.id)).toEqual(bok.kapitel.map((ett) => ett.id));
  });

  it('visar siffrorna bredvid varandra, hela texten först', () => {
    // Formellt: ”Beslutas av fullmäktige.” är tre ord, två av dem långa: 3 + 67.
    expect(oversikt(rad)).toBe('LIX 70 → 2, 3 → 3 ord (100 %), läs om 1');
    expect(jamforelser(rad.tvilling!, rad.matt).map((ett) => ett.namn)).toEqual([
      'Hela texten',
      'Vem?',
    ]);
    expect(lastal(rad.tvilling?.matt)).toEqual(['3', '2', '2', '0 %']);
    expect(lastal(undefined)).toEqual(['–', '–', '–', '–']);
  });

  it('räknar upp det som ska läsas om', () => {
    expect(
      attLasaOm(rapport).map(({ tvilling, passager }) => [tvilling.id, passager.length]),
    ).toEqual([['vad-ar-mal', 1]]);
  });

  it('säger bara LIX och ord för ett kapitel utan tvilling', () => {
    expect(oversikt(rapport.rader[0]!)).toBe('LIX 0, 0 ord');
  });
});

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

describe('the page on readability', () => {
  it('has the chapters in the order of the page', () => {
    expect(rapport.rader.map((ett) => ett.id)).toEqual(bok.kapitel.map((ett) => ett.id));
  });

  it('shows the figures side by side, the whole text first', () => {
    // Formal: ”Beslutas av fullmäktige.” is three words, two of them long: 3 + 67.
    expect(oversikt(rad)).toBe('LIX 70 → 2, 3 → 3 ord (100 %), läs om 1');
    expect(jamforelser(rad.tvilling!, rad.matt).map((ett) => ett.namn)).toEqual([
      'Hela texten',
      'Vem?',
    ]);
    expect(lastal(rad.tvilling?.matt)).toEqual(['3', '2', '2', '0 %']);
    expect(lastal(undefined)).toEqual(['–', '–', '–', '–']);
  });

  it('lists what is to be read again', () => {
    expect(
      attLasaOm(rapport).map(({ tvilling, passager }) => [tvilling.id, passager.length]),
    ).toEqual([['vad-ar-mal', 1]]);
  });

  it('gives only LIX and words for a chapter without a twin', () => {
    expect(oversikt(rapport.rader[0]!)).toBe('LIX 0, 0 ord');
  });
});

import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { hjulvyer } from '../../../src/utskrift/hjulvyer.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const ra = litenHandbok();
const vyerna = (bok = byggHandbok(ra)) => hjulvyer(bok).map((vy) => vy.slag);

describe('the wheels on paper', () => {
  it('are one when the election year is like other years', () => {
    expect(vyerna()).toEqual(['vanligt']);
  });

  it('are two when something happens at another time in an election year', () => {
    const val = post('arshjul', 'nya', {
      titel: 'Nya ledamöter',
      slag: 'planering',
      nar: { manad: 'oktober', dag: 15, vartNteAr: 4, medStart: 2018 },
      sammanfattning: 'H.',
      aktorer: ['fullmaktige'],
    });
    const bok = byggHandbok({ ...ra, poster: [...ra.poster, val] });
    expect(vyerna(bok)).toEqual(['vanligt', 'mandatskifte']);
  });
});

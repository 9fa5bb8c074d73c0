import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { omnamndaPer } from '../../../src/modell/omnamnda.ts';
import { perLage, synpunkterOm, synpunktsrader } from '../../../src/modell/synpunkter.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const punkt = (ordning: number, mer: object) =>
  post('utvardering', `punkt-${ordning}`, {
    titel: `Punkt ${ordning}`,
    ordning,
    sammanfattning: 'En punkt.',
    kritik: 'För många mål.',
    andring: 'Målen blev färre.',
    handboken: 'Målen räknas.',
    lage: 'klart',
    ...mer,
  });

const liten = litenHandbok();
const id = liten.poster.find(({ samling }) => samling === 'kapitel')!.id;
const bok = byggHandbok({
  ...liten,
  handbok: {
    ...liten.handbok,
    arbetslagen: [
      { id: 'klart', namn: 'åtgärdat' },
      { id: 'kvar', namn: 'kvarstår' },
      { id: 'tomt', namn: 'har ingen' },
    ],
    utvardering: { ...liten.handbok.utvardering, namn: 'Remissen', sagt: 'Partiet sade' },
  },
  poster: [
    ...liten.poster,
    punkt(3, { lage: 'kvar', kapitel: [id] }),
    punkt(1, { kapitel: [id], vem: ['ett parti', 'ett annat'], svar: 'Ja.', kvar: 'Att mäta.' }),
    punkt(2, {}),
  ],
});
const kapitel = bok.hitta('kapitel', id)!;

describe('what was said of the system', () => {
  it('is counted by how far it came, in the order of the states', () => {
    const grupper = perLage(bok).map(({ namn, poster }) => [namn, poster.length]);
    expect(grupper).toEqual([
      ['åtgärdat', 2],
      ['kvarstår', 1],
    ]);
  });

  it('is told in the order that it happened, without what nobody knows', () => {
    const rader = (nr: number) =>
      synpunktsrader(bok, bok.hitta('utvardering', `punkt-${nr}`)!).map(({ etikett }) => etikett);
    expect(rader(1)).toEqual([
      'Vem',
      'Partiet sade',
      'Svaret',
      'Det som gjordes',
      'Läge',
      'Kvar',
      'Så svarar handboken',
    ]);
    expect(rader(2)).not.toContain('Svaret');
  });

  it('is pointed back to by the chapter that it shaped, and not twice', () => {
    expect(synpunkterOm(kapitel).map(({ namn }) => namn)).toEqual(['Punkt 1', 'Punkt 3']);
    expect(omnamndaPer(kapitel, bok).map(({ rubrik }) => rubrik)).not.toContain('Remissen');
  });
});

import { describe, expect, it } from 'vitest';
import { filtrera, valen } from '../../../../src/sok/fraga/filter.ts';
import { skapaTabell } from '../../../../src/sok/bygg/tabell.ts';
import { namnform } from '../../../../src/sok/ord/namnform.ts';
import { soksida as sida } from '../../../stod/soksida.ts';

const tabell = skapaTabell(
  [
    sida('åtagande', 'Ord', { nycklar: ['åtagandet', 'åtaganden', 'nämndmål'] }),
    sida('Taxa', 'Styrdokument', { status: 'gällande', roller: ['Fullmäktige'] }),
    sida('Budgetbeslut', 'Händelse', { roller: ['Fullmäktige', 'Nämnderna'] }),
    sida('Nämnder', 'Handboken', { del: 'Organisation', roller: ['Nämnderna'] }),
  ],
  ['a', 'b', 'c', 'd'],
  { synonymer: [{ fran: 'nämndspecifika mål', till: 'åtagande' }], lagar: [], reserv: [] },
);
const traffar = tabell.sidor.map((_, plats) => ({ plats, poang: 1, traffar: [], termer: [] }));

describe('skapaTabell', () => {
  it('saves only keys that say more than the title', () => {
    expect(tabell.sidor[0]?.[6]).toEqual(['nämndmål']);
  });

  it('puts synonyms under folded stems', () => {
    expect(tabell.synonymer[namnform('nämndspecifikt mål')]).toEqual([namnform('åtagande')]);
  });
});

describe('filters', () => {
  it('sift by kind, part, role and status', () => {
    const kvar = (filter: object) => filtrera(traffar, filter, tabell).map(({ plats }) => plats);
    expect(kvar({ slag: 'Ord' })).toEqual([0]);
    expect(kvar({ roll: 'Fullmäktige' })).toEqual([1, 2]);
    expect(kvar({ roll: 'Fullmäktige', status: 'gällande' })).toEqual([1]);
    expect(kvar({ del: 'Organisation' })).toEqual([3]);
    expect(kvar({})).toHaveLength(4);
  });

  it('count each choice without counting their own', () => {
    const val = valen(traffar, { roll: 'Nämnderna', slag: 'Händelse' }, tabell);
    expect(val.slag).toEqual([
      { varde: 'Handboken', antal: 1 },
      { varde: 'Händelse', antal: 1 },
    ]);
    expect(val.roll).toEqual([
      { varde: 'Fullmäktige', antal: 1 },
      { varde: 'Nämnderna', antal: 1 },
    ]);
  });
});

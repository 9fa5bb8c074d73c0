import { describe, expect, it } from 'vitest';
import { filtrera, valen } from '../../../../src/sok/fraga/filter.ts';
import type { Soksida } from '../../../../src/sok/bygg/samla.ts';
import { namnform, skapaTabell } from '../../../../src/sok/bygg/tabell.ts';
import type { Sokslag, Sokpost } from '../../../../src/sok/ord/typer.ts';

const sida = (titel: string, slag: Sokslag, mer: Partial<Sokpost> = {}): Soksida => ({
  post: { adress: `/${titel}/`, titel, slag, smulor: [], roller: [], nycklar: [], ...mer },
  block: [],
});
const tabell = skapaTabell(
  [
    sida('åtagande', 'Ord', { nycklar: ['åtagandet', 'åtaganden', 'nämndmål'] }),
    sida('Taxa', 'Styrdokument', { status: 'gällande', roller: ['Fullmäktige'] }),
    sida('Budgetbeslut', 'Händelse', { roller: ['Fullmäktige', 'Nämnderna'] }),
    sida('Nämnder', 'Handboken', { del: 'Organisation', roller: ['Nämnderna'] }),
  ],
  ['a', 'b', 'c', 'd'],
  [{ fran: 'nämndspecifika mål', till: 'åtagande' }],
);
const traffar = tabell.sidor.map((_, plats) => ({ plats, poang: 1, traffar: [] }));

describe('skapaTabell', () => {
  it('sparar bara nycklar som säger något mer än titeln', () => {
    expect(tabell.sidor[0]?.[6]).toEqual(['nämndmål']);
  });

  it('lägger synonymer under vikta stammar', () => {
    expect(tabell.synonymer[namnform('nämndspecifikt mål')]).toEqual([namnform('åtagande')]);
    expect(tabell.synonymer[namnform('klagomål')]).toContain(namnform('synpunkter'));
  });
});

describe('filter', () => {
  it('sållar på slag, del, roll och status', () => {
    const kvar = (filter: object) => filtrera(traffar, filter, tabell).map(({ plats }) => plats);
    expect(kvar({ slag: 'Ord' })).toEqual([0]);
    expect(kvar({ roll: 'Fullmäktige' })).toEqual([1, 2]);
    expect(kvar({ roll: 'Fullmäktige', status: 'gällande' })).toEqual([1]);
    expect(kvar({ del: 'Organisation' })).toEqual([3]);
    expect(kvar({})).toHaveLength(4);
  });

  it('räknar varje val utan att räkna in det egna', () => {
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

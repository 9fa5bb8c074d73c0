import { describe, expect, it } from 'vitest';
import { byt, koderMed, type Andringar } from '../stod.ts';

const AKTIVITET = 'mal/aktivitet-1.mdx';

function mal(id: string, falt: string): Andringar {
  return {
    [`mal/${id}.mdx`]: `---\ntitel: Mål ${id}\n${falt}\nsammanfattning: Något.\ngeh: false\n---\n`,
  };
}

describe('goals', () => {
  it('asks for a goal above', async () => {
    const koder = await koderMed(mal('aktivitet-2', 'nivå: aktivitet'));
    expect(koder).toEqual(['MAL-OVER mal/aktivitet-2.mdx:1:1']);
  });

  it('accepts an explanation instead', async () => {
    expect(
      await koderMed(mal('aktivitet-2', 'nivå: aktivitet\növerNot: Källan säger inte.')),
    ).toEqual([]);
  });

  it('reports a goal above on a level that is not above', async () => {
    const koder = await koderMed(mal('aktivitet-2', 'nivå: aktivitet\nunder: aktivitet-1'));
    expect(koder).toEqual(['MAL-OVER mal/aktivitet-2.mdx:4:8']);
  });

  it('asks for something below', async () => {
    expect(await koderMed(mal('mal-2', 'nivå: mal'))).toEqual(['MAL-UNDER mal/mal-2.mdx:1:1']);
  });

  it('accepts an explanation instead of something below', async () => {
    expect(await koderMed(mal('mal-2', 'nivå: mal\ningetUnder: Inget är beslutat.'))).toEqual([]);
  });

  it('asks for nothing below where the level does not', async () => {
    const niva = byt('malkedja/mal.mdx', 'ordning: 1', 'ordning: 1\nkravUnder: false');
    expect(await koderMed({ ...niva, ...mal('mal-2', 'nivå: mal') })).toEqual([]);
  });

  it('asks for no goal above when the levels above have none', async () => {
    const koder = await koderMed({
      'mal/mal-1.mdx': null,
      ...byt(AKTIVITET, 'under: mal-1\n', ''),
    });
    expect(koder.filter((kod) => kod.startsWith('MAL-'))).toEqual([
      'MAL-SAKNAS kapitel/grund/styrning.mdx:20:87',
      'MAL-SAKNAS kapitel/grund/styrning.mdx:50:1',
    ]);
  });

  it('judges no goal of a side level', async () => {
    const niva = byt('malkedja/aktivitet.mdx', 'ordning: 2', 'ordning: 2\nsidonivå: true');
    expect(await koderMed({ ...niva, ...mal('aktivitet-2', 'nivå: aktivitet') })).toEqual([]);
  });
});

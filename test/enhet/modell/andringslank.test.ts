import { describe, expect, it } from 'vitest';
import { andringsmonster } from '../../../src/schema/andringslank.ts';
import { andringsadress, stalleFor } from '../../../src/modell/andringslank.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const med = (foreslaAndring: string | undefined) => ({
  ...mjolby,
  data: { ...mjolby.data, foreslaAndring },
});
const STALLE = {
  fil: 'kapitel/2-organisation/namnder.mdx',
  rad: 14,
  titel: 'Nämnder & utskott',
  sida: 'https://handbok.se/kapitel/namnder/',
};

describe('the address of “Föreslå ändring”', () => {
  it.each([
    [
      'https://github.com/k/h/edit/main/content/k/{fil}#L{rad}',
      'https://github.com/k/h/edit/main/content/k/kapitel/2-organisation/namnder.mdx#L14',
    ],
    [
      'https://gitlab.k.se/k/h/-/edit/main/content/k/{fil}#L{rad}',
      'https://gitlab.k.se/k/h/-/edit/main/content/k/kapitel/2-organisation/namnder.mdx#L14',
    ],
    [
      'https://dev.azure.com/k/p/_git/h?path=/content/k/{fil}&version=GBmain&line={rad}',
      'https://dev.azure.com/k/p/_git/h?path=/content/k/kapitel/2-organisation/namnder.mdx&version=GBmain&line=14',
    ],
    [
      'mailto:styrning@k.se?subject=Ändring:%20{titel}&body={fil},%20rad%20{rad}',
      'mailto:styrning@k.se?subject=Ändring:%20N%C3%A4mnder%20%26%20utskott&body=kapitel/2-organisation/namnder.mdx,%20rad%2014',
    ],
  ])('%s', (monster, adress) => {
    expect(andringsmonster.safeParse(monster).success).toBe(true);
    expect(andringsadress(med(monster), STALLE)).toBe(adress);
  });

  it('is none where the handbook says no way', () => {
    expect(andringsadress(med(undefined), STALLE)).toBeUndefined();
  });

  it('names the very file of each page, and a line in it', () => {
    const kapitel = mjolby.hitta('kapitel', 'styrdokument')!;
    const stalle = stalleFor(kapitel, kapitel.adress);
    expect(stalle.fil).toBe('kapitel/3-styrmodellen/styrdokument.mdx');
    expect(stalle.rad).toBeGreaterThan(5);
    expect(stalleFor(mjolby.hitta('popular', 'styrdokument')!, '').fil).toBe(
      'popular/styrdokument.mdx',
    );
  });

  it.each([
    ['https://k.se/{filen}', 'Mönstret har {filen}'],
    ['https://k.se/{}/{fil}', 'Mönstret har {}'],
    ['https://k.se/', 'Mönstret saknar {fil}'],
  ])('a pattern that cannot be filled in is refused: %s', (monster, text) => {
    expect(andringsmonster.safeParse(monster).error?.issues[0]?.message).toContain(text);
  });
});

import { describe, expect, it } from 'vitest';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import { bilagorFor, lasBilagefil, slagOchStorlek } from '../../../src/modell/bilagor.ts';
import { byggHandbok, ramaterialUr } from '../../../src/modell/handbok.ts';
import { BRA } from '../../fall/stod.ts';

const resultat = await granskaHandbok(BRA);
const bok = byggHandbok(ramaterialUr(resultat, 'intern'));
const gammalt = bok.hitta('styrdokument', 'gammalt')!;

describe('the attachments of a page', () => {
  it('have a title, an address that stays, and kind and size in words', () => {
    expect(bilagorFor(gammalt, bok)).toEqual([
      { titel: 'Systemets tal', adress: '/bilagor/systemets-tal.pdf', slag: 'PDF, 1 kB' },
    ]);
    expect(bilagorFor(bok.hitta('roller', 'styrelsen')!, bok)).toEqual([]);
  });

  it('are read as they were checked', () => {
    const [fil] = bok.bilagor.values();
    expect(lasBilagefil(BRA, fil!).byteLength).toBe(fil!.storlek);
    expect(() => lasBilagefil(BRA, { ...fil!, summa: 'annan' })).toThrow(/ändrades medan/);
  });

  it('are left out where no page that is published has them', () => {
    const utan = ramaterialUr({ ...resultat, poster: [] }, 'intern');
    expect(byggHandbok(utan).bilagor.size).toBe(0);
  });
});

it.each([
  [0, 'Word, 1 kB'],
  [12_400, 'Word, 12 kB'],
  [999_600, 'Word, 1,0 MB'],
  [1_240_000, 'Word, 1,2 MB'],
])('%d bytes are %s', (storlek, ord) => {
  expect(slagOchStorlek({ fil: 'a.docx', typ: 'docx', storlek, summa: '' })).toBe(ord);
});

import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../src/granskning/index.ts';
import { lasrapport } from '../../../src/lasbarhet/lasrapport.ts';
import { underlagAv, type Laspost } from '../../../src/lasbarhet/lasunderlag.ts';
import { summorna } from '../../../src/lasbarhet/passage.ts';
import { skrivLasbarhet } from '../../../src/lasbarhet/skriv.ts';

const post = (samling: Laspost['samling'], id: string, ra: object, text = ''): Laspost => ({
  samling,
  id,
  ra: { ...ra },
  block: lasInne(text).block,
});

const FORMELL = 'Inledning om målen.\n\n## Beslut\n\nBudgeten beslutas av fullmäktige varje år.\n';
const SUMMA = summorna(lasInne(FORMELL).block).get('beslut');
const POSTER = [
  post('kapitel', 'styrning', { titel: 'Styrning' }, FORMELL),
  post('kapitel', 'ensam', { titel: 'Ensam' }, 'Tre ord här.'),
  post('kapitel', 'hemlig', { titel: 'Hemlig', synlighet: 'intern' }, 'Syns inte.'),
  post(
    'popular',
    'vem',
    {
      titel: 'Vem?',
      kapitel: 'styrning',
      passager: [
        { rubrik: 'Vem då', avsnitt: 'beslut', kontroll: SUMMA },
        { rubrik: 'Borta', avsnitt: 'finns-inte' },
      ],
    },
    '## Vem då\n\nEn nämnd gör det.\n',
  ),
  post('ordlista', 'namnd', { term: 'nämnd' }),
];

describe('the report on readability', () => {
  const { rader, hela } = lasrapport(underlagAv(POSTER, {}));

  it('has a row for each chapter that everybody sees', () => {
    expect(rader.map((rad) => [rad.id, rad.tvilling?.id])).toEqual([
      ['styrning', 'vem'],
      ['ensam', undefined],
    ]);
  });

  it('sets the passage beside the section', () => {
    const [forsta, andra] = rader[0]!.tvilling!.passager;
    // Formal: the heading and six words. Plain: two words in the heading and four in the text.
    expect(forsta).toMatchObject({
      lage: 'läst',
      formell: { ord: 7, passiva: { meningar: 1 } },
      popular: { ord: 6, langsta: { ord: 4 } },
      oforklarade: ['nämnd'],
    });
    expect(andra).toMatchObject({ lage: 'lös', popular: undefined, formell: undefined });
  });

  it('counts the share of words and the sections that are not explained', () => {
    // 6 of 10 words in the chapter, 6 of 13 in all.
    expect(rader[0]?.tvilling?.andel).toBe(60);
    expect(hela).toMatchObject({ andel: 46.2, formell: { ord: 13 }, popular: { ord: 6 } });
    expect(rader[0]?.otackta.map(({ id }) => id)).toEqual(['inledning']);
    expect(rader[1]?.otackta).toEqual([]);
  });

  it('takes the ceiling from the handbook, and puts that of the whole two below', () => {
    expect(hela.tak).toMatchObject({ lix: 40, lixHela: 38, andel: 40, kortOrd: 850, kortLix: 40 });
    expect(lasrapport(underlagAv(POSTER, { lixTakPopular: 35 })).hela.tak.lixHela).toBe(33);
    expect(lasrapport(underlagAv(POSTER, { lixTakPopular: 'nej' })).hela.tak.lix).toBe(40);
  });

  it('gives zeros for a handbook with nothing in it', () => {
    const tom = lasrapport(underlagAv([], {}));
    expect(tom.rader).toEqual([]);
    expect(tom.hela).toMatchObject({ andel: 0, formell: { ord: 0 }, tyngst: [] });
  });

  it('is written as a table, and with passages for one text', () => {
    const alla = skrivLasbarhet(lasrapport(underlagAv(POSTER, {})));
    expect(alla).toContain('Andel: 46,2 % av orden (tak 40 %).');
    expect(alla).toMatch(/^vem .* 60 % {2}läs om 1$/m);
    const en = skrivLasbarhet(lasrapport(underlagAv(POSTER, {})), 'vem');
    expect(en).toContain('Vem då (läst)');
    expect(en).toContain('  längst: En nämnd gör det.');
    expect(en).toContain('  oförklarat: nämnd');
    expect(en).toContain('Förklaras inte: inledning');
    expect(en).not.toContain('ensam');
  });
});

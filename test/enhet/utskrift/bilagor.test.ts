import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import {
  arstabell,
  bilagerader,
  bilagor,
  registerPerKategori,
  rollerPerSlag,
} from '../../../src/utskrift/bilagor.ts';
import { dokumentdag, omslagsuppgifter } from '../../../src/utskrift/omslag.ts';
import { sidmallar, strang } from '../../../src/utskrift/sidmallar.ts';
import { delrader, kortversionen, utskrifter } from '../../../src/utskrift/utskrifter.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());

describe('the appendices', () => {
  it('get letters in order, and only those that hold something', () => {
    expect(bilagor(bok).map((ett) => ett.bokstav)).toEqual(['A', 'B', 'C', 'D']);
    const utanOrd = byggHandbok({
      ...litenHandbok(),
      poster: litenHandbok().poster.filter((ett) => ett.samling !== 'styrdokument'),
    });
    expect(bilagerader(utanOrd).map((rad) => `${rad.nummer} ${rad.ankare}`)).toEqual([
      'A roller',
      'B arshjul',
      'C ordlista',
    ]);
  });

  it('divide the roles by kind and the documents by category, without empty groups', () => {
    expect(rollerPerSlag(bok).map(({ rubrik, roller }) => [rubrik, roller.length])).toEqual([
      ['Organ', 2],
      ['Chefer', 1],
    ]);
    expect(registerPerKategori(bok).map(({ rubrik, rader }) => [rubrik, rader.length])).toEqual([
      ['VAD', 2],
    ]);
  });

  it('give a recurring event a row in each month but one anchor only', () => {
    const prognos = arstabell(bok)
      .flatMap(({ rader }) => rader)
      .filter((rad) => rad.handelse.id === 'prognos');
    expect(prognos.map((rad) => rad.forsta)).toEqual([true, false]);
    expect(new Set(prognos.map((rad) => rad.nummer)).size).toBe(1);
    expect(arstabell(bok).at(-1)?.manad).toBe('Månaden anges inte');
  });
});

describe('the contents', () => {
  it('have parts and chapters with their numbers', () => {
    const [inledning, organisation] = delrader(bok);
    expect(inledning?.nummer).toBe('');
    expect(organisation?.under[0]).toMatchObject({ ankare: 'kapitel-organisation', nummer: '1.1' });
    expect(organisation?.under[0]?.under.map((rad) => rad.nummer)).toEqual(['1.1.1', '1.1.2']);
  });

  it('have no plain version when the handbook lacks one', () => {
    expect(utskrifter(bok).map((ett) => ett.adress)).toEqual([
      '/utskrift/',
      '/utskrift/delar/noll/',
      '/utskrift/delar/ett/',
      '/utskrift/delar/tva/',
      '/utskrift/malkedja/',
    ]);
  });

  it('take to the short version only texts where something is marked, by part', () => {
    const text = (id: string, kapitel: string, ordning: number, brod: string) =>
      post('popular', id, { titel: id, kapitel, ordning, sammanfattning: 'S.' }, brod);
    const med = byggHandbok({
      ...litenHandbok(),
      poster: [
        ...litenHandbok().poster,
        text('b', 'mal', 1, '<Kortversion>\n\nB.\n\n</Kortversion>'),
        text('a', 'om', 2, '<Kortversion>\n\nA.\n\n</Kortversion>'),
        text('c', 'mal', 3, 'C.'),
      ],
    });
    expect(kortversionen(med).map(({ id, texter }) => [id, texter.map((ett) => ett.id)])).toEqual([
      ['noll', ['a']],
      ['tva', ['b']],
    ]);
    expect(utskrifter(med).map(({ adress }) => adress)).toContain('/utskrift/kortversion/');
  });
});

describe('cover and running head', () => {
  it('say the decision, and its day as a date', () => {
    const rader = omslagsuppgifter(bok);
    expect(rader.map((rad) => rad.etikett)).toEqual([
      'Beslutat av',
      'Beslutsdag',
      'Paragraf',
      'Diarienummer',
      'Dokumentansvarig',
    ]);
    expect(rader[1]).toEqual({
      etikett: 'Beslutsdag',
      text: '18 december 2018',
      datum: '2018-12-18',
    });
  });

  it('say openly what is missing', () => {
    const utan = {
      ...bok,
      data: { ...bok.data, beslut: { ...bok.data.beslut!, datum: 'okänd', paragraf: 'okänd' } },
    };
    const rader = omslagsuppgifter(utan);
    expect(dokumentdag(utan)).toBe(bok.data.lage);
    expect(rader.slice(1, 3).map((rad) => rad.text)).toEqual([
      'uppgift saknas i källan',
      'uppgift saknas i källan',
    ]);
    expect(rader.some((rad) => rad.datum)).toBe(false);
  });

  it('have a page template for each part', () => {
    const css = sidmallar(bok);
    expect(css).toContain('"Liten kommuns ledningssystem"');
    expect(css).toContain('"KF, 18 december 2018, § 1"');
    expect(css).toContain('@page del-ett{@top-right{content:"1 Organisation"}}');
  });

  it('let nothing out of a CSS string', () => {
    expect(strang('a"}b\\c\n</style>')).toBe('"a\\22 \\7d b\\5c c\\a \\3c \\2f style\\3e "');
  });
});

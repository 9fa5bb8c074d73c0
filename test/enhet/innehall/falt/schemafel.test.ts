import { describe, expect, it } from 'vitest';
import { byt, koderMed, problemMed } from '../../granskning/stod.ts';

const KAPITEL = 'kapitel/budget.mdx';
const SYSTEMET = 'styrdokument/systemet.mdx';

describe('fields', () => {
  it('names a missing field and what it is for', async () => {
    const [fel] = await problemMed(
      byt('ordlista/styrelse.mdx', 'betydelse: Den nämnd som leder kommunen.\n', ''),
    );
    expect(fel).toMatchObject({
      kod: 'FALT-SAKNAS',
      rad: 1,
      text: 'Fältet "betydelse" saknas. Vad ordet betyder, i en enkel mening.',
    });
  });

  it('points at the thing that lacks an inner field', async () => {
    const koder = await koderMed(byt(SYSTEMET, 'beslut: { organ: fullmaktige, ', 'beslut: { '));
    expect(koder).toEqual([`FALT-SAKNAS ${SYSTEMET}:5:9`]);
  });

  it('proposes the right name of a field, as a corrected line', async () => {
    const alla = await problemMed(byt(SYSTEMET, 'paragraf:', 'paragrf:'));
    expect(alla.map(({ kod, kolumn, text }) => [kod, kolumn, text])).toEqual([
      ['FALT-OKANT', 52, 'Fältet "paragrf" finns inte. Menade du "paragraf"?'],
    ]);
    expect(alla[0]?.rattad).toContain('paragraf: § 1,');
  });

  it('lists the fields when none is near', async () => {
    const [fel] = await problemMed(byt('ordlista/styrelse.mdx', 'term:', 'xyzxyz: 1\nterm:'));
    expect(fel?.text).toMatch(/^Fältet "xyzxyz" finns inte\. Fälten är term, betydelse, /);
  });

  it.each([
    [SYSTEMET, 'paragraf: § 1', 'paragraf: 1', 'FALT-TYP', 'paragraf: "1"'],
    [
      'arshjul/budgetforslag.mdx',
      'aktörer: [styrelsen]',
      'aktörer: styrelsen',
      'FALT-TYP',
      'aktörer: [styrelsen]',
    ],
    [KAPITEL, 'ordning: 1', 'ordning: ett', 'FALT-TYP', undefined],
    [KAPITEL, 'ordning: 1', 'ordning: 0', 'FALT-VARDE', undefined],
    [KAPITEL, 'ordning: 1', 'ordning: 1,5', 'FALT-TYP', 'ordning: 1.5'],
    [KAPITEL, 'synlighet: intern', 'synlighet: inter', 'FALT-VARDE', 'synlighet: intern'],
    [KAPITEL, 'titel: Budgeten', 'titel: ""', 'FALT-VARDE', undefined],
    [KAPITEL, 'titel: Budgeten', 'titel:', 'FALT-TYP', undefined],
    [KAPITEL, 'titel: Budgeten', 'titel: { a: b }', 'FALT-TYP', undefined],
    [SYSTEMET, 'grund: viljeinriktat', 'grund: okand', 'FALT-VARDE', 'grund: okänd'],
    ['styrdokument/gammalt.mdx', 'datum: 2014', 'datum: "2014-13"', 'FALT-VARDE', undefined],
    ['arshjul/budgetbeslut.mdx', 'lagrum: "KL 11:10"', 'lagrum: lagen', 'LAGRUM-FORM', undefined],
    ['arshjul/manadsmote.mdx', 'utom: [juli]', 'utom: [juli, augsti]', 'FALT-VARDE', undefined],
    ['arshjul/enkat.mdx', 'aktörer: [direktor]', 'aktörer: []', 'FALT-VARDE', undefined],
  ])('%s with %s as %s', async (fil, fran, till, kod, rattad) => {
    const [fel, ...fler] = await problemMed(byt(fil, fran, till));
    expect(fler).toEqual([]);
    expect(fel?.kod).toBe(kod);
    if (rattad) expect(fel?.rattad).toContain(rattad);
  });

  it('reports front matter that is no fields at all', async () => {
    const koder = await koderMed({ 'ordlista/styrelse.mdx': '---\nbara text\n---\n' });
    expect(koder).toEqual(['FALT-TYP ordlista/styrelse.mdx:2:1']);
  });

  it('reports what an empty front matter lacks, once', async () => {
    const [fel, ...fler] = await problemMed({ 'ordlista/styrelse.mdx': '---\n---\n' });
    expect(fler).toEqual([]);
    expect(fel).toMatchObject({
      kod: 'FALT-SAKNAS',
      rad: 1,
      text: 'Fälten ”term” och ”betydelse” saknas.',
      atgard:
        'term: Ordet, i den form det slås upp. betydelse: Vad ordet betyder, i en enkel mening.',
    });
  });

  it('reads handbok.yaml the same way', async () => {
    const koder = await koderMed(
      byt('handbok.yaml', 'kommun: Exempelköpings kommun', 'komun: Exempelköpings kommun'),
    );
    expect(koder).toEqual(['FALT-OKANT handbok.yaml:2:1']);
  });
});

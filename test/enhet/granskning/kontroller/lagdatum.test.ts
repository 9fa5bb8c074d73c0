import { describe, expect, it } from 'vitest';
import { byt, koderMed, type Andringar } from '../stod.ts';

const NAR: Record<string, [fil: string, nar: string]> = {
  'KL 11:8': ['arshjul/budgetforslag.mdx', '{ från: september, till: oktober }'],
  'KL 11:10': ['arshjul/budgetbeslut.mdx', '{ månad: november }'],
  'KL 11:16': ['arshjul/delarsrapport.mdx', '{ månad: oktober }'],
  'KL 5:9': [
    'arshjul/nytt-fullmaktige.mdx',
    '{ månad: oktober, dag: 15, vartNteÅr: 4, medStart: 2018 }',
  ],
  'KL 6:18': [
    'arshjul/ny-styrelse.mdx',
    '{ månad: januari, dag: 1, vartNteÅr: 4, medStart: 2019 }',
  ],
  'KL 11:20': [
    'arshjul/rapporter.mdx',
    '\n  - { senast: april, dag: 15 }\n  - { sista: februari }',
  ],
};

function medNar(lagrum: string, nar: string): Andringar {
  const [fil, gammalt] = NAR[lagrum]!;
  return byt(fil, `när: ${gammalt}`.replace(': \n', ':\n'), `när: ${nar}`);
}

/** Moved events may come in the wrong order too, which handelseordning.ts tells. */
async function lagkoder(andringar: Andringar): Promise<string[]> {
  return (await koderMed(andringar)).filter((kod) => kod.startsWith('LAG'));
}

describe("the law's dates", () => {
  it.each([
    ['KL 11:8', '{ månad: oktober }', undefined],
    ['KL 11:8', '{ månad: november }', 'LAG-SKAL'],
    ['KL 11:8', '{ månad: december }', 'LAG-DATUM'],
    ['KL 11:8', '{ från: november, till: januari }', 'LAG-DATUM'],
    ['KL 11:8', '{ vecka: 44 }', 'LAG-SKAL'],
    ['KL 11:8', '{ vecka: 43 }', undefined],
    ['KL 11:8', '{ sistaVardagen: oktober }', undefined],
    ['KL 11:8', '{ kvartal: 4 }', 'LAG-DATUM'],
    ['KL 11:8', '{ tertial: 2 }', undefined],
    ['KL 11:8', '{ från: 15 september, till: 31 oktober }', undefined],
    ['KL 11:8', '{ månader: [maj, december] }', 'LAG-DATUM'],
    // Its Monday may lie in December of the year before.
    ['KL 11:20', '{ vecka: 1 }', undefined],
    ['KL 11:20', '{ från: vecka 14, till: vecka 16 }', 'LAG-DATUM'],
    ['KL 11:8', '{ okänd: "säger källan inte" }', undefined],
    ['KL 11:10', '{ månad: juni }', undefined],
    ['KL 11:10', '{ senast: november }', undefined],
    ['KL 11:10', '{ månad: december }', 'LAG-DATUM'],
    ['KL 11:16', '{ sista: oktober }', undefined],
    ['KL 11:16', '{ månad: november }', 'LAG-DATUM'],
    ['KL 11:20', '{ senast: april, dag: 15 }', undefined],
    ['KL 11:20', '{ senast: april, dag: 16 }', 'LAG-DATUM'],
    ['KL 11:20', '{ månad: april }', 'LAG-OSAKER'],
    ['KL 11:20', '{ från: januari, till: april }', 'LAG-DATUM'],
    ['KL 11:20', '{ från: november, till: mars }', undefined],
    ['KL 11:20', '{ från: november, till: maj }', 'LAG-DATUM'],
    ['KL 5:9', '{ månad: oktober }', undefined],
    ['KL 5:9', '{ månad: november }', 'LAG-DATUM'],
    ['KL 6:18', '{ månad: januari }', undefined],
    ['KL 6:18', '{ från: december, till: januari }', 'LAG-DATUM'],
  ])('%s with %s gives %s', async (lagrum, nar, kod) => {
    const koder = await lagkoder(medNar(lagrum, nar));
    expect(koder.map((ett) => ett.split(' ')[0])).toEqual(kod ? [kod] : []);
  });

  it('counts two months from the period that the text names', async () => {
    const juni = byt('arshjul/delarsrapport.mdx', 'efter augusti', 'efter 30 juni');
    expect(await koderMed(juni)).toEqual(['LAG-DATUM arshjul/delarsrapport.mdx:8:15']);
  });

  it('asks for a time of its own in an election year', async () => {
    const utan =
      'mandatskifte:\n  när: { månad: november, dag: 20 }\n  vad: De nyvalda beslutar.\n';
    const koder = await lagkoder({
      'arshjul/budgetbeslut.mdx': (text) =>
        text.replace('när: { månad: november }', 'när: { månad: juni }').replace(utan, ''),
    });
    expect(koder).toEqual(['LAG-VALAR arshjul/budgetbeslut.mdx:11:15']);
  });

  it('reads other ways to write a paragraph, and passes over other laws', async () => {
    const fil = 'arshjul/budgetbeslut.mdx';
    const sent = (text: string) =>
      text.replace('när: { månad: november }', 'när: { månad: december }');
    const som = (lagrum: string) => ({
      [fil]: (text: string) => sent(text).replace('KL 11:10', lagrum),
    });
    expect(await koderMed(som('Kommunallagen 11 kap. 10 §'))).toHaveLength(1);
    expect(await koderMed(som('LKBR 11:10'))).toEqual([
      'LAGRUM-OKANT arshjul/budgetbeslut.mdx:11:15',
    ]);
  });
});

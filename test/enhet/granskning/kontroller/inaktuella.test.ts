import { describe, expect, it } from 'vitest';
import { byt, koderMed, type Andringar } from '../stod.ts';

const GAMMALT = 'styrdokument/gammalt.mdx';
const SYSTEMET = 'styrdokument/systemet.mdx';
const PEKAR = byt(
  'kapitel/budget.mdx',
  'Budgeten beslutas',
  '[Systemet](dokument:gammalt) beslutas',
);

async function inaktuella(andringar: Andringar): Promise<string[]> {
  return (await koderMed(andringar)).filter((kod) => kod.startsWith('DOKUMENT-'));
}

/** The replaced document is only replaced, not repealed too. */
const BARA_ERSATT = byt(GAMMALT, 'upphävt: { organ: styrelsen, datum: okänd }\n', '');

describe('what points to a document that no longer applies', () => {
  it('is told in a chapter', async () => {
    expect(await inaktuella(PEKAR)).toEqual(['DOKUMENT-INAKTUELLT kapitel/budget.mdx:10:1']);
    expect(await inaktuella({ ...PEKAR, ...BARA_ERSATT })).toHaveLength(1);
  });

  it('is not when the page names the new one too', async () => {
    const bada = byt(
      'kapitel/budget.mdx',
      'Budgeten beslutas',
      '[Systemet](dokument:gammalt), nu [det nya](dokument:systemet), beslutas',
    );
    expect(await inaktuella(bada)).toEqual([]);
  });

  it('is not as long as the new one has not begun to apply', async () => {
    const senare = byt(SYSTEMET, 'från: "2019-01-01"', 'från: "2019-01-02"');
    expect(await inaktuella({ ...PEKAR, ...BARA_ERSATT, ...senare })).toEqual([]);
    const underArbete = byt(SYSTEMET, 'grund:', 'underArbete: true\ngrund:');
    expect(await inaktuella({ ...PEKAR, ...BARA_ERSATT, ...underArbete })).toEqual([]);
  });

  it('is not when it will be repealed, only when it is', async () => {
    const [ej, ja] = ['2019-06-01', '2019-01-01'].map((datum) =>
      byt(
        'styrdokument/plan.mdx',
        'länk:',
        `upphävt: { organ: styrelsen, datum: "${datum}" }\nlänk:`,
      ),
    );
    expect(await inaktuella(ej!)).toEqual([]);
    expect(await inaktuella(ja!)).toHaveLength(4);
  });

  it('is not in the evaluation, which judges what was', async () => {
    const kritik = {
      'utvardering/ev-01.mdx': (text: string) =>
        `${text}\nDet gällde [systemet](dokument:gammalt).\n`,
    };
    expect(await inaktuella(kritik)).toEqual([]);
  });
});

describe('a gap between a document and the one that replaces it', () => {
  it.each([
    ['2018-12-30', true],
    ['2018-12-31', false],
    ['2018', false],
    ['2018-11', true],
    ['okänd', false],
  ])('of one that ends %s: %s', async (till, glapp) => {
    const koder = await inaktuella(byt(GAMMALT, 'grund:', `gäller: { till: "${till}" }\ngrund:`));
    expect(koder).toEqual(glapp ? [`DOKUMENT-GLAPP ${SYSTEMET}:7:17`] : []);
  });
});

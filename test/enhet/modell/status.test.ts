import { describe, expect, it } from 'vitest';
import {
  arStyrkt,
  laggTillManader,
  nastaOversyn,
  okandStatus,
  statusFor,
  statusIOrd,
} from '../../../src/modell/status.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { styrdokumentSchema } from '../../../src/schema/styrdokument.ts';

/** As avfallstaxa: the source has a title and a registration number, and no decision. */
const OBESLUTAT = {
  beslut: { organ: 'okänd', datum: 'okänd', paragraf: 'okänd', diarienummer: 'TEKN/2015:292' },
};
const dokument = (mer: Record<string, unknown>) =>
  styrdokumentSchema.parse({
    titel: 'Plan',
    typ: 'plan',
    sammanfattning: 'En plan.',
    beslut: { organ: 'kf', datum: '2018-01-01', paragraf: 'okänd', diarienummer: 'okänd' },
    dokumentansvarig: 'okänd',
    grund: 'okänd',
    ...mer,
  });

describe('status on 18 December 2018', () => {
  it.each([
    ['gällande', {}],
    ['under arbete', { underArbete: true }],
    ['planeras', { ...OBESLUTAT, enligtKallan: 'planeras' }],
    ['gäller enligt källan', { ...OBESLUTAT, enligtKallan: 'gäller' }],
    ['utgånget', { ...OBESLUTAT, enligtKallan: 'gäller', galler: { till: '2017' } }],
    ['gällande', { enligtKallan: 'gäller' }],
    ['föreslås', { ...OBESLUTAT, forslag: 'antas' }],
    ['föreslås upphävas', { forslag: 'upphävs' }],
    ['föreslås upphävas', { ...OBESLUTAT, forslag: 'upphävs' }],
    ['upphävt', { forslag: 'upphävs', upphavt: { organ: 'kf', datum: '2018-12-18' } }],
    ['upphävt', { upphavt: { organ: 'kf', datum: '2018-12-18' } }],
    ['gällande', { upphavt: { organ: 'kf', datum: '2018-12-19' } }],
    ['upphävt', { upphavt: { organ: 'okänd', datum: 'okänd' } }],
    ['ersatt', { ersattAv: ['ny'] }],
    ['utgånget', { galler: { till: '2018-12-17' } }],
    ['gällande', { galler: { till: '2018' } }],
    ['utgånget', { galler: { till: '2018-11' } }],
    ['gäller senare', { galler: { fran: '2019' } }],
    ['gällande', { galler: { fran: '2018-12-18' } }],
    ['översyn krävs', { revideras: '2018-12-17' }],
    ['gällande', { revideras: '2018-12' }],
    ['okänd', OBESLUTAT],
    // Who alone, or when alone, shows no decision.
    ['okänd', { beslut: { ...OBESLUTAT.beslut, organ: 'kf' } }],
    ['okänd', { beslut: { ...OBESLUTAT.beslut, datum: '2015-01-01' } }],
    ['gällande', { beslut: { ...OBESLUTAT.beslut, organ: 'kf', paragraf: '§ 5' } }],
    ['gällande', { ...OBESLUTAT, galler: { fran: '2018' } }],
    ['okänd', { ...OBESLUTAT, galler: { fran: 'okänd' } }],
    ['okänd', { ...OBESLUTAT, revideras: '2018-01' }],
    ['under arbete', { ...OBESLUTAT, underArbete: true }],
    ['utgånget', { ...OBESLUTAT, galler: { till: '2017' } }],
  ])('%s %j', (status, mer) => {
    expect(statusFor(dokument(mer), '2018-12-18')).toBe(status);
  });

  it('lets a document apply until the one that replaces it has begun to apply', () => {
    const gammalt = dokument({ ersattAv: ['ny'] });
    expect(statusFor(gammalt, '2018-12-18', undefined, false)).toBe('gällande');
    expect(statusFor(gammalt, '2018-12-18', undefined, true)).toBe('ersatt');
  });

  it('counts with the review period of the type, from the latest review', () => {
    expect(statusFor(dokument({}), '2018-12-18', 6)).toBe('översyn krävs');
    expect(statusFor(dokument({ aktualitetsprovad: '2018-10-01' }), '2018-12-18', 6)).toBe(
      'gällande',
    );
    expect(nastaOversyn(dokument({}), 6)).toBe('2018-07-01');
    expect(nastaOversyn(dokument({}))).toBeUndefined();
  });
});

it('adds months without landing in the wrong month', () => {
  expect(laggTillManader('2023-08-31', 6)).toBe('2024-02-29');
  expect(laggTillManader('2023-12-31', 2)).toBe('2024-02-29');
  expect(laggTillManader('2023-11-30', 14)).toBe('2025-01-30');
});

describe.each(['mjolby', 'mora'])('the documents of %s', async (namn) => {
  const bok = await lasHandbokFran(namn);

  it('are in force only where something shows it', () => {
    for (const ett of bok.styrdokument.filter(({ status }) => status === 'gällande'))
      expect(arStyrkt(ett.data), ett.id).toBe(true);
  });

  it('say why their status is unknown, and what would show it', () => {
    for (const ett of bok.styrdokument) {
      const varfor = okandStatus(ett);
      if (ett.status === 'okänd')
        expect(varfor).toMatch(/vet handboken inte om dokumentet gäller\./);
      else expect(varfor).toBeUndefined();
    }
  });
});

it('is said as of a day', async () => {
  const bok = await lasHandbokFran('mjolby');
  const taxan = bok.hitta('styrdokument', 'avfallstaxa')!;
  expect(statusIOrd(taxan)).toBe('okänd per 18 december 2018');
  expect(okandStatus(taxan)).toMatch(/^Källan säger inte vem som beslutade, eller när\./);
  expect(okandStatus(bok.hitta('styrdokument', 'reglementen')!)).toMatch(
    /^Källan säger att kommunfullmäktige beslutar, men inte när eller i vilken paragraf\./,
  );
});

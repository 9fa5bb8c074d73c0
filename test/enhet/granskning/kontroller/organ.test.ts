import { describe, expect, it } from 'vitest';
import { brod, byt, koderMed, problemMed } from '../stod.ts';

describe('bodies that a text names', () => {
  it.each([
    'Kommunstyrelsen och kommunstyrelsens ordförande.',
    'Nämnden, rådet, bolaget, kontoret, styrelsen, förbundet och nätverket.',
    'Området och verksamhetsområdet. Samrådet. Den ovannämnda är benämnd så.',
    'Ett arbetsutskott kan bereda. Dotterbolaget rapporterar. Det är ett kommunalförbund.',
    'Skolnämnden finns inte. Fullmäktiges presidium väljs.',
    'nämndens, nämndernas och nämnder',
    'Vi har råd. Förrådet är tomt. Ärendeberedningen tar tid.',
    'Det heter [kommunstyrelsen](roll:styrelsen).',
    'Länsstyrelsen, Socialstyrelsen och Post- och telestyrelsen har tillsyn. Länsstyrelsernas beslut.',
    'Hyresnämnden, Statskontoret, Vetenskapsrådet och Säkerhets- och integritetsskyddsnämnden.',
    'Ett fåmanshandelsbolag, försäkringsaktiebolaget och livförsäkringsbolag är bolag. Ett hovrättsråd dömer.',
    'Den kommunala självstyrelsen är en del av folkstyrelsen. Konkursförvaltningen pågår.',
  ])('accepts %s', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });

  it.each([
    ['Ärendet går till trafiknämnden.', '12:18'],
    ['Trafiknämndens beslut.', '12:1'],
    ['Ett ungdomsråd möts.', '12:5'],
    ['Det är gatukontorets sak.', '12:8'],
    ['kultur- och trafiknämnden', '12:13'],
    ['Rad ett\n  och trafiknämnden', '13:7'],
  ])('warns of %j', async (text, plats) => {
    expect(await koderMed(brod(text))).toEqual([`ORGAN-OKANT kapitel/budget.mdx:${plats}`]);
  });

  it('names the whole phrase, and each name once a file', async () => {
    const alla = await problemMed(brod('Byggnads- och trafiknämnden. Trafiknämnden.'));
    expect(alla.map((ett) => ett.text)).toEqual([
      'Ingen roll i handboken heter "Byggnads- och trafiknämnden".',
    ]);
  });

  it('reads texts in front matter, but not notes', async () => {
    const andring = byt(
      'roller/direktor.mdx',
      'leder förvaltningen.',
      'leder trafikkontoret.\nnoter: [Om trafiknämnden.]',
    );
    expect(await koderMed(andring)).toEqual(['ORGAN-OKANT roller/direktor.mdx:6:17']);
  });

  it('knows an alias', async () => {
    const andring = {
      ...brod('Trafiknämnden.'),
      ...byt('roller/styrelsen.mdx', '[styrelsen]', '[trafiknämnden]'),
    };
    expect(await koderMed(andring)).toEqual([]);
  });
});

/** What Word writes and LibreOffice does not: made of XML by hand. */
import { describe, expect, it } from 'vitest';
import { docx, stycke } from '../../../stod/word/docx.ts';
import { brodI, iHandbok, kapitlen } from './stod.ts';

const run = (text: string, stil = '') =>
  `<w:r>${stil ? `<w:rPr>${stil}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const FET = '<w:b/>';

/** The text of the one chapter that some paragraphs become. */
async function texten(...stycken: string[]): Promise<string> {
  const kropp = stycke('Kapitlet', 'Rubrik1') + stycken.join('');
  const filer = await kapitlen(await docx({ kropp }));
  return brodI(filer.get('kapitel/grund/kapitlet.mdx') ?? '');
}

describe('a document that Word in Swedish has written', () => {
  it('has headings by their names in English, and by what a style is based on', async () => {
    const kropp = [
      stycke('Policy för allt', 'Rubrik'),
      stycke('Kapitel ett ........ 1', 'Innehll1'),
      stycke('Kapitel ett', 'Rubrik1'),
      stycke('Text.'),
      stycke('Kapitel två', 'Egenrubrik'),
      stycke('Mer text.'),
    ].join('');
    const filer = await kapitlen(await docx({ kropp }));
    expect([...filer].map(([fil, text]) => [fil, brodI(text)])).toEqual([
      ['kapitel/grund/kapitel-ett.mdx', 'Text.'],
      ['kapitel/grund/kapitel-tva.mdx', 'Mer text.'],
    ]);
  });

  it('tells under which heading equations, charts and marked words were', async () => {
    const kropp = [
      stycke('Pengar', 'Rubrik1'),
      stycke(`${run('Summan är')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`),
      stycke(run('fyll i', '<w:highlight w:val="yellow"/>')),
      stycke(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>I rutan.</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>I rutan.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent><w:t>Bredvid rutan.</w:t></w:r>',
      ),
    ].join('');
    const { las, rader } = await iHandbok(await docx({ kropp }));
    const text = rader.join('\n');
    expect(text).toContain(
      'Ekvationer är utelämnade: skriv dem i ord eller som bild (under ”Pengar”).',
    );
    expect(text).toContain(
      'Överstruket med färg i Word: färgen är borta, texten är kvar (under ”Pengar”).',
    );
    expect(text).toContain('Text i textrutor står efter stycket där rutan satt (under ”Pengar”).');
    expect(brodI(las('kapitel/grund/pengar.mdx'))).toBe(
      'Summan är\n\nfyll i\n\nBredvid rutan.\n\nI rutan.',
    );
  });
});

describe('words in bold', () => {
  it.each([
    [
      'three runs are one',
      run('Mål', FET) + run(' och ', FET) + run('budget', FET) + run(' gäller.'),
      '**Mål och budget** gäller.',
    ],
    [
      'blanks stand outside',
      run('Det är') + run(' viktigt ', FET) + run('nu.'),
      'Det är **viktigt** nu.',
    ],
    [
      'a blank between is inside',
      run('Mål', FET) + run(' ') + run('budget', FET) + run('.'),
      '**Mål budget**.',
    ],
    ['a bold blank is a blank', run('a') + run(' ', FET) + run('b'), 'a b'],
    ['a part of a word', run('dygn') + run('et', FET) + run('s'), 'dygn**et**s'],
    ['with a sign at its end', run('Obs:', FET) + run('text'), '**Obs**:text'],
  ])('%s', async (_, inre, blev) => {
    expect(await texten(stycke(inre))).toBe(blev);
  });
});

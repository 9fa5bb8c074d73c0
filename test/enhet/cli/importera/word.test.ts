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

const cell = (inre: string, egenskap = '') => `<w:tc><w:tcPr>${egenskap}</w:tcPr>${inre}</w:tc>`;
const rad = (...celler: string[]) => `<w:tr>${celler.join('')}</w:tr>`;
const tabell = (...rader: string[]) => `<w:tbl>${rader.join('')}</w:tbl>`;

describe('what is hard to read', () => {
  it.each([
    [
      'words on two pages',
      stycke(`${run('före')}<w:r><w:br w:type="page"/></w:r>${run('efter')}`),
      'före<br />efter',
    ],
    [
      'a break in a heading',
      stycke(`${run('Rubrik')}<w:r><w:br/></w:r>${run('på två rader')}`, 'Rubrik2') +
        stycke('Text.'),
      '## Rubrik på två rader\n\nText.',
    ],
    [
      'signs that begin something',
      stycke('# inte rubrik') +
        stycke('&gt; inte citat') +
        stycke('| a | b |') +
        stycke('2026. Ett år.'),
      '\\# inte rubrik\n\n\\> inte citat\n\n\\| a | b |\n\n2026\\. Ett år.',
    ],
    [
      'characters written as codes',
      stycke('&amp;nbsp; &lt;script&gt; {x}'),
      '\\&nbsp; \\<script> \\{x}',
    ],
    [
      'a link within the chapter',
      stycke('<w:hyperlink w:anchor="_T1"><w:r><w:t>se nedan</w:t></w:r></w:hyperlink>') +
        stycke(`<w:bookmarkStart w:id="1" w:name="_T1"/>${run('Mål')}`, 'Rubrik2') +
        stycke('Text.'),
      '[se nedan](#mål)\n\n## Mål\n\nText.',
    ],
    [
      'a table in a table',
      tabell(
        rad(cell(stycke('A')), cell(stycke('B'))),
        rad(
          cell(stycke('x') + tabell(rad(cell(stycke('n1')), cell(stycke('n2'))))),
          cell(stycke('y')),
        ),
      ),
      '| A | B |\n| --- | --- |\n| x<br />n1, n2 | y |',
    ],
    [
      'heads merged across and down',
      tabell(
        rad(
          cell(stycke('År'), '<w:vMerge w:val="restart"/>'),
          cell(stycke('2025'), '<w:gridSpan w:val="2"/>'),
        ),
        rad(cell(stycke(''), '<w:vMerge/>'), cell(stycke('Utfall')), cell(stycke('Budget'))),
        rad(cell(stycke('Skola')), cell(stycke('10')), cell(stycke('12'))),
      ),
      '| År | 2025 – Utfall | 2025 – Budget |\n| --- | --: | --: |\n| Skola | 10 | 12 |',
    ],
  ])('%s', async (_, inre, blev) => {
    expect(await texten(inre)).toBe(blev);
  });

  it('parts a table that is too long to be read at once, each part with the heads', async () => {
    const rader = Array.from({ length: 620 }, (_, nr) => rad(cell(stycke(`rad ${nr}`))));
    const text = await texten(tabell(rad(cell(stycke('Kolumn'))), ...rader));
    expect(text.match(/\| Kolumn \|/g)).toHaveLength(2);
    expect(text.match(/\| rad \d+ \|/g)).toHaveLength(620);
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

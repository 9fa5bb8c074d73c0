import { describe, expect, it } from 'vitest';
import { avsnittI, kontrollsumma } from '../../../src/lasbarhet/avsnitt.ts';
import { blocktext } from '../../../src/innehall/brod/block.ts';
import { lasInne } from '../../../src/granskning/index.ts';

const KAPITEL = `Först en inledning.[^1]

## Beslut

Fullmäktige beslutar.

### I juni

Ramarna sätts.

#### Undantag

Valår.

### I november

Budgeten sätts.

## Sedan

| Månad | Sak |
| ----- | --- |
| Maj   | Mål |

[^1]: Ur lagen.
`;

const avsnitten = (text: string) => avsnittI(lasInne(text).block);
const ett = (text: string, id: string) => avsnitten(text).find((avsnitt) => avsnitt.id === id);
const summa = (text: string, id: string) => kontrollsumma(ett(text, id)!);
const ord = (text: string, id: string) => ett(text, id)!.block.map(blocktext);

describe('sections', () => {
  it('divide a text at its headings, with the introduction first', () => {
    expect(avsnitten(KAPITEL).map(({ id, niva }) => [id, niva])).toEqual([
      ['inledning', 0],
      ['beslut', 2],
      ['i-juni', 3],
      ['undantag', 4],
      ['i-november', 3],
      ['sedan', 2],
    ]);
  });

  it('end at the next heading of the same level or higher', () => {
    expect(ord(KAPITEL, 'beslut')).toEqual([
      'Beslut',
      'Fullmäktige beslutar.',
      'I juni',
      'Ramarna sätts.',
      'Undantag',
      'Valår.',
      'I november',
      'Budgeten sätts.',
    ]);
    expect(ord(KAPITEL, 'i-juni')).toEqual(['I juni', 'Ramarna sätts.', 'Undantag', 'Valår.']);
    expect(ord(KAPITEL, 'undantag')).toEqual(['Undantag', 'Valår.']);
  });

  it('hold the footnote that they point to, not the one that is written in them', () => {
    expect(ord(KAPITEL, 'inledning')).toEqual(['Först en inledning.', 'Ur lagen.']);
    expect(ord(KAPITEL, 'sedan')).toEqual(['Sedan', 'Månad', 'Sak', 'Maj', 'Mål']);
  });

  it('know which sections they lie in', () => {
    expect(ett(KAPITEL, 'undantag')?.ovan).toEqual(['beslut', 'i-juni']);
    expect(ett(KAPITEL, 'i-november')?.ovan).toEqual(['beslut']);
    expect(ett(KAPITEL, 'sedan')?.ovan).toEqual([]);
  });

  it('see whether they say something before their first subheading', () => {
    expect(ett(KAPITEL, 'beslut')?.harEgenText).toBe(true);
    expect(ett('## Allt\n\n### Ett\n\nText.', 'allt')?.harEgenText).toBe(false);
  });

  it('have no introduction when the chapter begins with a heading, and are none in an empty text', () => {
    expect(avsnitten('## Ett\n\nText.').map(({ id }) => id)).toEqual(['ett']);
    expect(avsnitten('')).toEqual([]);
  });

  it('number headings of the same name, as the page does', () => {
    expect(avsnitten('## Mål\n\nA.\n\n## Mål\n\nB.').map(({ id }) => id)).toEqual(['mål', 'mål-1']);
  });

  it('manage thousands of headings', () => {
    expect(avsnitten('## A\n\nB.\n\n'.repeat(3000))).toHaveLength(3000);
  });
});

describe('the checksum', () => {
  const grund = '## A\n\nEn rad om mål, och en till.\n';

  it('is sixteen hexadecimal digits and the same each time', () => {
    expect(summa(grund, 'a')).toMatch(/^[0-9a-f]{16}$/);
    expect(summa(grund, 'a')).toBe(summa(grund, 'a'));
  });

  it.each([
    ['bold', '## A\n\nEn rad om **mål**, och en till.\n'],
    ['a link', '## A\n\nEn rad om [mål](term:mal), och en till.\n'],
    ['line breaks', '## A\n\nEn rad\nom mål,\noch en till.\n'],
    ['spaces', '## A\n\n\n\nEn  rad om mål, och en till.   \n'],
    ['CRLF', grund.replaceAll('\n', '\r\n')],
    ['a list', '## A\n\n- En rad om mål, och en till.\n'],
    ['other text in other sections', `Ny inledning.\n\n${grund}\n## B\n\nNytt.\n`],
    ['a soft hyphen', '## A\n\nEn rad om mål, och en t\u00ADill.\n'],
  ])('does not see %s', (_vad, text) => {
    expect(summa(text, 'a')).toBe(summa(grund, 'a'));
  });

  it.each([
    ['a new word', '## A\n\nEn rad om våra mål, och en till.\n'],
    ['a comma taken away', '## A\n\nEn rad om mål och en till.\n'],
    ['a capital letter', '## A\n\nEn rad om Mål, och en till.\n'],
    ['another heading', '## A!\n\nEn rad om mål, och en till.\n'],
    ['a new subheading', `${grund}\n### B\n\nMer.\n`],
    ['a figure', `${grund}\n<Figur id="hjulet" />\n`],
    ['code', `${grund}\n\`\`\`\nkod\n\`\`\`\n`],
    ['the description of a picture', `${grund}\n![Karta](karta.png)\n`],
    ['a division into two paragraphs', '## A\n\nEn rad om mål,\n\noch en till.\n'],
  ])('sees %s', (_vad, text) => {
    expect(summa(text, 'a')).not.toBe(summa(grund, 'a'));
  });

  it('sees digits in tables, titles of boxes and what cards hold', () => {
    const tabell = (tal: string) => `## A\n\n| X |\n| - |\n| ${tal} |\n`;
    expect(summa(tabell('1'), 'a')).not.toBe(summa(tabell('2'), 'a'));
    const ruta = (titel: string) => `## A\n\n<Ruta titel="${titel}">\n\nText.\n\n</Ruta>\n`;
    expect(summa(ruta('Ett'), 'a')).not.toBe(summa(ruta('Två'), 'a'));
    const figur = (id: string) => `## A\n\n<Figur id="${id}" />\n`;
    expect(summa(figur('ett'), 'a')).not.toBe(summa(figur('tva'), 'a'));
  });

  it('sees a footnote that the section points to, but not those of others', () => {
    const text = (ett: string, tva: string) =>
      `## A\n\nText.[^a]\n\n## B\n\nText.[^b]\n\n[^a]: ${ett}\n\n[^b]: ${tva}\n`;
    expect(summa(text('Ny.', 'Not.'), 'a')).not.toBe(summa(text('Not.', 'Not.'), 'a'));
    expect(summa(text('Not.', 'Ny.'), 'a')).toBe(summa(text('Not.', 'Not.'), 'a'));
  });
});

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

describe('avsnitt', () => {
  it('delar en text vid rubrikerna, med inledningen först', () => {
    expect(avsnitten(KAPITEL).map(({ id, niva }) => [id, niva])).toEqual([
      ['inledning', 0],
      ['beslut', 2],
      ['i-juni', 3],
      ['undantag', 4],
      ['i-november', 3],
      ['sedan', 2],
    ]);
  });

  it('låter ett avsnitt sluta vid nästa rubrik på samma nivå eller högre', () => {
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

  it('lägger en fotnot i avsnittet som pekar på den, inte där den är skriven', () => {
    expect(ord(KAPITEL, 'inledning')).toEqual(['Först en inledning.', 'Ur lagen.']);
    expect(ord(KAPITEL, 'sedan')).toEqual(['Sedan', 'Månad', 'Sak', 'Maj', 'Mål']);
  });

  it('vet vilka avsnitt ett avsnitt ligger i', () => {
    expect(ett(KAPITEL, 'undantag')?.ovan).toEqual(['beslut', 'i-juni']);
    expect(ett(KAPITEL, 'i-november')?.ovan).toEqual(['beslut']);
    expect(ett(KAPITEL, 'sedan')?.ovan).toEqual([]);
  });

  it('ser om avsnittet säger något före sin första underrubrik', () => {
    expect(ett(KAPITEL, 'beslut')?.harEgenText).toBe(true);
    expect(ett('## Allt\n\n### Ett\n\nText.', 'allt')?.harEgenText).toBe(false);
  });

  it('har ingen inledning när kapitlet börjar med en rubrik, och inget alls i en tom text', () => {
    expect(avsnitten('## Ett\n\nText.').map(({ id }) => id)).toEqual(['ett']);
    expect(avsnitten('')).toEqual([]);
  });

  it('räknar upp rubriker som heter lika, som sidan gör', () => {
    expect(avsnitten('## Mål\n\nA.\n\n## Mål\n\nB.').map(({ id }) => id)).toEqual(['mål', 'mål-1']);
  });

  it('klarar tusentals rubriker', () => {
    expect(avsnitten('## A\n\nB.\n\n'.repeat(3000))).toHaveLength(3000);
  });
});

describe('kontrollsumman', () => {
  const grund = '## A\n\nEn rad om mål, och en till.\n';

  it('är sexton hexadecimala siffror och densamma varje gång', () => {
    expect(summa(grund, 'a')).toMatch(/^[0-9a-f]{16}$/);
    expect(summa(grund, 'a')).toBe(summa(grund, 'a'));
  });

  it.each([
    ['fetstil', '## A\n\nEn rad om **mål**, och en till.\n'],
    ['en länk', '## A\n\nEn rad om [mål](term:mal), och en till.\n'],
    ['radbrytningar', '## A\n\nEn rad\nom mål,\noch en till.\n'],
    ['blanksteg', '## A\n\n\n\nEn  rad om mål, och en till.   \n'],
    ['CRLF', grund.replaceAll('\n', '\r\n')],
    ['en lista', '## A\n\n- En rad om mål, och en till.\n'],
    ['annan text i andra avsnitt', `Ny inledning.\n\n${grund}\n## B\n\nNytt.\n`],
    ['mjukt bindestreck', '## A\n\nEn rad om mål, och en t\u00ADill.\n'],
  ])('ser inte %s', (_vad, text) => {
    expect(summa(text, 'a')).toBe(summa(grund, 'a'));
  });

  it.each([
    ['ett nytt ord', '## A\n\nEn rad om våra mål, och en till.\n'],
    ['ett borttaget komma', '## A\n\nEn rad om mål och en till.\n'],
    ['en stor bokstav', '## A\n\nEn rad om Mål, och en till.\n'],
    ['en annan rubrik', '## A!\n\nEn rad om mål, och en till.\n'],
    ['en ny underrubrik', `${grund}\n### B\n\nMer.\n`],
    ['en figur', `${grund}\n<Figur id="hjulet" />\n`],
    ['kod', `${grund}\n\`\`\`\nkod\n\`\`\`\n`],
    ['en bilds beskrivning', `${grund}\n![Karta](karta.png)\n`],
    ['delat i två stycken', '## A\n\nEn rad om mål,\n\noch en till.\n'],
  ])('ser %s', (_vad, text) => {
    expect(summa(text, 'a')).not.toBe(summa(grund, 'a'));
  });

  it('ser siffror i tabeller, titlar på rutor och uppgifter i kort', () => {
    const tabell = (tal: string) => `## A\n\n| X |\n| - |\n| ${tal} |\n`;
    expect(summa(tabell('1'), 'a')).not.toBe(summa(tabell('2'), 'a'));
    const ruta = (titel: string) => `## A\n\n<Ruta titel="${titel}">\n\nText.\n\n</Ruta>\n`;
    expect(summa(ruta('Ett'), 'a')).not.toBe(summa(ruta('Två'), 'a'));
    const figur = (id: string) => `## A\n\n<Figur id="${id}" />\n`;
    expect(summa(figur('ett'), 'a')).not.toBe(summa(figur('tva'), 'a'));
  });

  it('ser en fotnot som avsnittet pekar på, men inte andras', () => {
    const text = (ett: string, tva: string) =>
      `## A\n\nText.[^a]\n\n## B\n\nText.[^b]\n\n[^a]: ${ett}\n\n[^b]: ${tva}\n`;
    expect(summa(text('Ny.', 'Not.'), 'a')).not.toBe(summa(text('Not.', 'Not.'), 'a'));
    expect(summa(text('Not.', 'Ny.'), 'a')).toBe(summa(text('Not.', 'Not.'), 'a'));
  });
});

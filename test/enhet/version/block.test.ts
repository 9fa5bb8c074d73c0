import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lasInne, type Sidtrad } from '../../../src/granskning/index.ts';
import { sidtradFor } from '../../../src/modell/brodtext/index.ts';
import type { Versionsblock } from '../../../src/schema/versioner.ts';
import { blockUr, versionsposterUr } from '../../../src/version/index.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { ordenIBlock, ordenITrad } from './ord.ts';

const tradet = (text: string): Sidtrad => sidtradFor(lasInne(text));
const block = (text: string): Versionsblock[] => blockUr(tradet(text));
/** Blocks without ids, to read. */
const utanId = (text: string): unknown =>
  JSON.parse(JSON.stringify(block(text), (namn, varde) => (namn === 'id' ? undefined : varde)));
const ider = (noder: readonly Versionsblock[]): string[] =>
  noder.flatMap((nod) => [
    nod.id,
    ...(nod.slag === 'lista' ? ider(nod.punkter.flat()) : []),
    ...(nod.slag === 'omslutning' ? ider(nod.block) : []),
  ]);

describe('blocks', () => {
  it('are headings and paragraphs with their forms and links as they were written', () => {
    expect(
      utanId('## Mål\n\nDet **är** [ett\nmål](mal:mal-1#x) `a  b`, H~~2~~<sub>2</sub>O.'),
    ).toEqual([
      { slag: 'rubrik', niva: 2, ankare: 'mål', bitar: [{ text: 'Mål' }] },
      {
        slag: 'stycke',
        bitar: [
          { text: 'Det ' },
          { text: 'är', stark: true },
          { text: ' ' },
          { text: 'ett mål', adress: 'mal:mal-1#x' },
          { text: ' ' },
          { text: 'a b', kod: true },
          { text: ', H' },
          { text: '2', struken: true },
          { text: '2', nedsankt: true },
          { text: 'O.' },
        ],
      },
    ]);
  });

  it('are lists in lists, quotes, tables and lines', () => {
    expect(
      utanId('3. a\n   - b\n4. c\n\n> d\n\n| e | f |\n|---|--:|\n| g | **h** |\n\n---'),
    ).toEqual([
      {
        slag: 'lista',
        ordnad: true,
        fran: 3,
        punkter: [
          [
            { slag: 'stycke', bitar: [{ text: 'a' }] },
            {
              slag: 'lista',
              ordnad: false,
              punkter: [[{ slag: 'stycke', bitar: [{ text: 'b' }] }]],
            },
          ],
          [{ slag: 'stycke', bitar: [{ text: 'c' }] }],
        ],
      },
      {
        slag: 'omslutning',
        namn: 'citat',
        attribut: {},
        block: [{ slag: 'stycke', bitar: [{ text: 'd' }] }],
      },
      {
        slag: 'tabell',
        rader: [
          [[{ text: 'e' }], [{ text: 'f' }]],
          [[{ text: 'g' }], [{ text: 'h', stark: true }]],
        ],
      },
      { slag: 'infogat', namn: 'Linje', attribut: {} },
    ]);
  });

  it('are boxes with what stands in them, drawings, diagrams and code', () => {
    expect(
      utanId(
        '<Ruta titel="Tänk">\n\na\n\n</Ruta>\n\n<Malkedja />\n\n```mermaid\nflowchart\n```\n\n```js\nlet a;\n```',
      ),
    ).toEqual([
      {
        slag: 'omslutning',
        namn: 'Ruta',
        attribut: { titel: 'Tänk' },
        block: [{ slag: 'stycke', bitar: [{ text: 'a' }] }],
      },
      { slag: 'infogat', namn: 'Malkedja', attribut: {} },
      { slag: 'infogat', namn: 'Diagram', attribut: { kalla: 'flowchart' } },
      { slag: 'infogat', namn: 'Kod', attribut: { sprak: 'js', kalla: 'let a;' } },
    ]);
  });

  it('keep a picture alone as a block, one in a text as a part of it', () => {
    const bilder = new Map([['kapitel/karta.png', { summa: '01234567' }]]);
    expect(blockUr(tradet('![Karta](karta.png)'), bilder)).toMatchObject([
      { namn: 'Bild', attribut: { fil: 'kapitel/karta.png', alt: 'Karta', summa: '01234567' } },
    ]);
    expect(utanId('a ![Karta](karta.png) b')).toEqual([
      {
        slag: 'stycke',
        bitar: [{ text: 'a ' }, { text: 'Karta', bild: 'kapitel/karta.png' }, { text: ' b' }],
      },
    ]);
  });

  it('keep footnotes by name, without the numbers and arrows of the page', () => {
    expect(utanId('a[^källa] b[^källa]\n\n[^källa]: Not\n\n    med mer')).toEqual([
      {
        slag: 'stycke',
        bitar: [
          { text: 'a' },
          { text: '', fotnot: 'källa' },
          { text: ' b' },
          { text: '', fotnot: 'källa' },
        ],
      },
      {
        slag: 'omslutning',
        namn: 'fotnot',
        attribut: { namn: 'källa' },
        block: [
          { slag: 'stycke', bitar: [{ text: 'Not' }] },
          { slag: 'stycke', bitar: [{ text: 'med mer' }] },
        ],
      },
    ]);
  });

  it('lose nothing of a component inside other HTML', () => {
    expect(
      ordenIBlock(
        block('<abbr title="x">\n\nett\n\n<Ruta titel="t">\n\ntvå\n\n</Ruta>\n\n</abbr>'),
      ),
    ).toEqual(['ett', 't', 'två']);
  });
});

describe('ids of blocks', () => {
  it('are the same wherever the passage stands and however its lines are broken', () => {
    const [a, b] = block('Ett stycke\nmed **ord**.\n\nEtt till.');
    const [, c, d] = block('## Ny\n\nEtt till.\n\nEtt stycke med ord.');
    expect([c?.id, d?.id]).toEqual([b?.id, a?.id]);
  });

  it('tell kinds from each other, and a text from the same text again', () => {
    const alla = ider(
      block('## Lika\n\nLika\n\nLika\n\n- Lika\n\n<Ruta titel="Lika">\n\nLika\n\n</Ruta>'),
    );
    expect(new Set(alla).size).toBe(alla.length);
    expect(alla.filter((id) => /-\d$/.test(id)).map((id) => id.slice(-2))).toEqual([
      '-2',
      '-3',
      '-4',
    ]);
  });
});

const HANDBOCKER = readdirSync('content', { withFileTypes: true }).filter((ett) =>
  ett.isDirectory(),
);

describe.each(HANDBOCKER.map(({ name }) => name))('the posts of %s', (namn) => {
  it('hold every word of every page, with ids that are unique in the post', async () => {
    const bok = await lasHandbokFran(namn);
    const poster = versionsposterUr(bok);
    expect(poster.length).toBeGreaterThan(100);
    for (const { samling, id, block } of poster) {
      const nod = bok.hitta(samling as 'kapitel', id)!;
      expect(ordenIBlock(block), id).toEqual(ordenITrad(sidtradFor(nod.inne)));
      const alla = ider(block);
      expect(new Set(alla).size, id).toBe(alla.length);
    }
  });
});

describe('any text', () => {
  const bit = fc.constantFrom(
    'ord',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '**',
    '_',
    '`',
    '[a](kapitel:b)',
    '![c](d.png)',
    '[^1]',
    '\n\n[^1]: not\n\n',
    '<br />',
    '<sub>e</sub>',
    '<Ruta titel="f">\n\n',
    '\n\n</Ruta>\n\n',
    '<Malkedja />',
    '\n\n| g | h |\n|--|--|\n| i ![j](k.png) | l |\n\n',
    '- [x] ',
    '---',
    '~~',
    '\n```\nm\n```\n',
    '<abbr title="n">',
    '</abbr>',
  );

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bitar) => {
        let trad: Sidtrad;
        try {
          trad = tradet(bitar.join(''));
        } catch {
          return;
        }
        expect(ordenIBlock(blockUr(trad)).join('')).toBe(ordenITrad(trad).join(''));
      }),
      { numRuns: 400 },
    );
  });
});

import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, it } from 'vitest';
import { skrivMarkdown } from '../../../src/oppnadata/markdown/skriv.ts';
import { gemensamLlms, llmsText } from '../../../src/oppnadata/llms.ts';
import { textsidor } from '../../../src/oppnadata/markdown/sidor.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { lasBra } from '../../stod/las-bra.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const LASARE = unified().use(remarkParse).use(remarkGfm);
const PLATS = { handbok: 'bra', bas: '/', plats: 'https://www.example.se' };

/** What a reader of Markdown reads, without where it stood. */
const last = (text: string) => enkelt(LASARE.parse(text)) as Root;

/** Only what is said: neighbouring texts are one, and what a reader of Markdown adds of its own is gone. */
function enkelt(nod: unknown): unknown {
  if (Array.isArray(nod)) return slagnaIhop(nod.map(enkelt) as Record<string, unknown>[]);
  if (typeof nod !== 'object' || nod === null) return nod;
  const kvar = Object.entries(nod).filter(
    ([namn, varde]) =>
      ![
        'position',
        'title',
        'lang',
        'meta',
        'align',
        'checked',
        'label',
        'spread',
        'start',
      ].includes(namn) && varde !== undefined,
  );
  return Object.fromEntries(kvar.map(([namn, varde]) => [namn, enkelt(varde)]));
}

function slagnaIhop(noder: Record<string, unknown>[]): unknown[] {
  return noder.reduce<Record<string, unknown>[]>((fore, nod) => {
    const sist = fore.at(-1);
    if (sist?.['type'] !== 'text' || nod['type'] !== 'text') return [...fore, nod];
    return [
      ...fore.slice(0, -1),
      { type: 'text', value: `${String(sist['value'])}${String(nod['value'])}` },
    ];
  }, []);
}

const stycke = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const ord = (value: string): PhrasingContent => ({ type: 'text', value });

describe('a text is read as it was meant', () => {
  it.each([
    '1. inte en lista',
    '- inte en lista',
    '+ inte en lista',
    '# inte en rubrik',
    '> inget citat',
    '=== inte en rubrik',
    '--- ingen linje',
    '| ingen | tabell |',
    '*inte* _betonat_ ~~struket~~',
    '<b>ingen HTML</b> &amp; &lt;',
    '[ingen](lank) ![ingen](bild) [^1]',
    '`ingen kod` ``',
    'a\\b \\* \\',
    '2018. Då beslutade fullmäktige',
    'snake_case_ord och 3 * 4 * 5',
  ])('%s', (text) => {
    expect(last(skrivMarkdown([stycke(ord(text))])).children).toEqual([stycke(ord(text))]);
  });

  it('whatever signs stand in it, in paragraphs, headings, items, cells, links and boxes', () => {
    const tecken = fc
      .string({
        unit: fc.constantFrom(...'abå.1 *_`~[](){}<>#|&;:!-+=\\"\'–'),
        minLength: 1,
        maxLength: 14,
      })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(tecken, tecken, (a, b) => {
        const rad = [ord(`${a} `), { type: 'strong' as const, children: [ord(b)] }, ord(` ${a}`)];
        const trad: RootContent[] = [
          { type: 'heading', depth: 2, children: [ord(a)] },
          stycke(...rad),
          { type: 'blockquote', children: [{ type: 'paragraph', children: [ord(b)] }] },
          {
            type: 'list',
            ordered: false,
            children: [
              { type: 'listItem', children: [{ type: 'paragraph', children: [ord(a)] }] },
              {
                type: 'listItem',
                children: [
                  {
                    type: 'paragraph',
                    children: [{ type: 'link', url: 'https://a.se/', children: [ord(b)] }],
                  },
                ],
              },
            ],
          },
          {
            type: 'table',
            children: [[a], [b]].map((celler) => ({
              type: 'tableRow',
              children: celler.map((cell) => ({ type: 'tableCell', children: [ord(cell)] })),
            })),
          },
        ];
        expect(last(skrivMarkdown(trad)).children).toEqual(enkelt(trad));
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  it.each([
    ['fet.', 'text'],
    ['(fet)', 'text'],
    ['”fet”', 'a'],
    ['fet', 'text'],
  ])('**%s**%s has its form, also without a space between', (fet, efter) => {
    const trad = [stycke(ord('a'), { type: 'strong', children: [ord(fet)] }, ord(efter))];
    expect(last(skrivMarkdown(trad)).children).toEqual(trad);
  });

  it('code may hold what ends code', () => {
    const trad: RootContent[] = [
      { type: 'code', value: 'a\n```\nb' },
      stycke({ type: 'inlineCode', value: 'a`b' }),
      stycke({ type: 'inlineCode', value: '`' }),
    ];
    expect(last(skrivMarkdown(trad)).children).toEqual(trad);
  });

  it('links lead where they led', () => {
    const text = skrivMarkdown([
      stycke({ type: 'link', url: 'https://a.se/b (c) d', children: [ord('x')] }),
    ]);
    expect(text).toBe('[x](https://a.se/b%20%28c%29%20d)');
  });
});

describe('the page of a handbook as text', () => {
  let bok: Handbok;
  let motala: Handbok;
  beforeAll(async () => {
    [bok, motala] = await Promise.all([lasBra(), lasHandbokFran('motala')]);
  });
  const texten = (adress: string, ur = bok) =>
    textsidor(ur, PLATS)
      .find((sida) => sida.adress === adress)!
      .skriv();

  it('has one heading of level one and ends with its own address', () => {
    for (const { adress, skriv } of textsidor(motala, PLATS)) {
      const { children } = last(skriv());
      const rubriker = children.filter((nod) => nod.type === 'heading');
      expect(
        rubriker.filter(({ depth }) => depth === 1),
        adress,
      ).toHaveLength(1);
      expect(children[0], adress).toMatchObject({ type: 'heading', depth: 1 });
      expect(skriv().trimEnd(), adress).toMatch(
        new RegExp(`\\(https://www\\.example\\.se${adress}\\)$`),
      );
    }
  });

  it('holds nothing of HTML or of components', () => {
    for (const { adress, skriv } of [...textsidor(bok, PLATS), ...textsidor(motala, PLATS)]) {
      const noder: string[] = [];
      const ga = (nod: { type: string; children?: unknown[] }): void => {
        noder.push(nod.type);
        nod.children?.forEach((barn) => ga(barn as typeof nod));
      };
      ga(LASARE.parse(skriv()));
      expect(noder, adress).not.toContain('html');
      expect(skriv(), adress).not.toMatch(/undefined|\[object|\bnull\b/);
    }
  });

  it('says what a role answers for and decides', () => {
    const roll = bok.roller.find(({ beslutar }) => beslutar.length > 0)!;
    const text = texten(roll.adress);
    expect(text).toContain(`# ${roll.namn}`);
    expect(text).toContain('## Beslutar om');
    expect(text).toContain(roll.beslutar[0]!.vad);
  });

  it('draws pictures in words', () => {
    const [process] = motala.processer;
    const kapitel = motala.kapitel.find(({ inne }) =>
      inne.komponenter.some(({ namn }) => namn === 'Malkedja'),
    );
    if (process) expect(texten(process.adress, motala)).toContain(`**${process.steg[0]!.titel}.**`);
    if (kapitel) expect(texten(kapitel.adress, motala)).toContain('| Led | Beslutar |');
  });

  it('is named in llms.txt, in the form that is proposed', () => {
    const { children } = last(llmsText(bok, PLATS));
    expect(children[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(children[1]!.type).toBe('blockquote');
    const efter = children.slice(
      children.findIndex((nod) => nod.type === 'heading' && nod.depth === 2),
    );
    for (const [nr, nod] of efter.entries())
      expect(nod.type).toBe(nr % 2 === 0 ? 'heading' : 'list');
    const text = llmsText(bok, PLATS);
    for (const { adress } of textsidor(bok, PLATS))
      if (adress !== '/') expect(text).toContain(`(https://www.example.se${adress}index.html.md)`);
  });

  it('is named in llms.txt of several handbooks, each under its own path', () => {
    const text = gemensamLlms('Två', 'Två handböcker.', [
      { bok, plats: { handbok: 'bra', bas: '/bra/' } },
      { bok: motala, plats: { handbok: 'motala', bas: '/motala/' } },
    ]);
    for (const adress of ['/bra/llms.txt', '/bra/data/', '/motala/llms.txt', '/motala/data/'])
      expect(text).toContain(`](${adress})`);
  });
});

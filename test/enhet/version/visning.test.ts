import { describe, expect, it } from 'vitest';
import { periodFor } from '../../../src/components/version/ord.ts';
import { lasInne } from '../../../src/granskning/index.ts';
import { sidtradFor, tillBitar } from '../../../src/modell/brodtext/index.ts';
import type { Version } from '../../../src/modell/typer.ts';
import type { VersionData, Versionspost } from '../../../src/schema/versioner.ts';
import { blockUr, jamford, perioder, tradUr, Versionskarta } from '../../../src/version/index.ts';

const post = (samling: string, id: string, data: object = {}): Versionspost => ({
  samling,
  id,
  rel: `${samling}/${id}.mdx`,
  namn: id,
  data: data as Versionspost['data'],
  block: [],
});

function version(datum: string, mer: Partial<VersionData> = {}): Version {
  const data = { beslut: { datum }, handbok: {}, poster: [], ...mer };
  const id = datum;
  return {
    id,
    namn: id,
    samling: 'versioner',
    adress: `/versioner/${id}/`,
    data,
  } as unknown as Version;
}

describe('what applied when', () => {
  it('is counted from the day that handbok.yaml gave, or that of the decision, to the day before the next', () => {
    const bok = [
      version('2018-12-18', { handbok: { galler: { fran: '2019-01-01' } } }),
      version('2015-12-15'),
      version('2022-11-15', { handbok: { galler: { fran: 'okänd' } } }),
    ];
    expect(perioder(bok).map(({ version: { id }, fran, till }) => [id, fran, till])).toEqual([
      ['2015-12-15', '2015-12-15', '2018-12-31'],
      ['2018-12-18', '2019-01-01', '2022-11-14'],
      ['2022-11-15', '2022-11-15', undefined],
    ]);
  });

  it('is no day for a version that was replaced before it began', () => {
    const [forsta] = perioder([
      version('2018-12-18', { handbok: { galler: { fran: '2020-01-01' } } }),
      version('2019-06-01'),
    ]);
    expect(forsta!.till! < forsta!.fran).toBe(true);
  });
});

describe('what a version is compared with', () => {
  it('is the nearest before that has a text', () => {
    const [a, b, c] = [
      version('2015-12-15'),
      version('2018-12-18', { utanText: true }),
      version('2022-11-15'),
    ];
    const bok = { versioner: [c, a, b] };
    expect([a, b, c].map((ett) => jamford(bok, ett)?.id)).toEqual([undefined, undefined, a.id]);
    // In dev each page reads the handbook anew: the same version is then another object.
    expect(jamford(bok, version('2022-11-15'))?.id).toBe(a.id);
    expect(periodFor(bok, version('2018-12-18')).till).toBe('2022-11-14');
  });
});

describe('the pages of a version', () => {
  const fryst = version('2018-12-18', {
    handbok: {
      delar: [
        { id: 'grund', namn: 'Grunden' },
        { id: 'roller', namn: 'Om roller' },
        { id: 'tom', namn: 'Tom' },
      ],
    },
    poster: [
      post('kapitel', 'a', { del: 'grund' }),
      post('kapitel', 'b', { del: 'roller' }),
      post('roller', 'direktor'),
    ],
  });

  it('are its parts and its collections, with addresses that never clash', () => {
    const karta = new Versionskarta(fryst);
    expect(
      karta.avsnitt.map(({ id, namn, poster }) => [id, namn, poster.map((ett) => ett.id)]),
    ).toEqual([
      ['grund', 'Grunden', ['a']],
      ['del-roller', 'Om roller', ['b']],
      ['roller', 'Roller och organ', ['direktor']],
    ]);
    expect(karta.lank('roll:direktor')).toBe('/versioner/2018-12-18/roller/#roller-direktor');
    expect(karta.lank('kapitel:b#mål')).toBe('/versioner/2018-12-18/del-roller/#kapitel-b-mål');
    expect(karta.lank('kapitel:finns-inte')).toBeUndefined();
  });
});

describe('a frozen text', () => {
  const visa = (text: string) => {
    const trad = tradUr(blockUr(sidtradFor(lasInne(text))), {
      prefix: 'kapitel-a',
      ned: 1,
      adress: (lank) => (lank === 'roll:finns' ? '/v/roller/#roller-finns' : undefined),
      samling: (samling) => `/v/${samling}/`,
    });
    return tillBitar(trad, '/')
      .map((bit) => (typeof bit === 'string' ? bit : `[${bit.namn}]`))
      .join('');
  };

  it('links inside its version, within its page and out; not to what it does not have', () => {
    expect(visa('[a](roll:finns) [b](roll:borta) [c](https://www.example.se/) [d](#mål)')).toBe(
      '<p><a href="/v/roller/#roller-finns">a</a> b <a href="https://www.example.se/">c</a> <a href="#kapitel-a-m%C3%A5l">d</a></p>',
    );
  });

  it('has its headings a step lower, with ids of their own, and its footnotes last', () => {
    expect(visa('## Mål\n\na[^x]\n\n[^x]: Not')).toMatch(
      /^<h3 id="kapitel-a-mål">.*<\/h3><p>a<sup><a href="#kapitel-a-fotnot-1" aria-label="Fotnot 1">1<\/a><\/sup><\/p><ol class="fryst-noter"><li id="kapitel-a-fotnot-1"><p>Not<\/p><\/li><\/ol>$/,
    );
  });

  it('says what was drawn, and leads to the facts: it is never drawn from those of today', () => {
    expect(visa('<Malkedja />')).toBe(
      '<p class="fryst-infogat">Här stod målkedjan som diagram. <a href="/v/malkedja/">Läs uppgifterna.</a></p>',
    );
    expect(visa('```mermaid\nflowchart\n```')).toContain('<code>flowchart</code>');
    expect(visa('![Karta](../bilder/karta.png)')).toContain('Här stod en bild: Karta');
  });

  it('keeps boxes, lists and tables', () => {
    expect(visa('<Ruta titel="a">\n\nb\n\n</Ruta>')).toBe('[Ruta]');
    expect(visa('3. a\n\n   b')).toMatch(/^<ol start="3"><li>a<p>/);
    expect(visa('| a | |\n|---|---|\n| b | c |')).toMatch(
      /<thead><tr><th scope="col">.*<\/th><td><\/td><\/tr><\/thead><tbody>/,
    );
  });

  it('draws nothing from the facts of today, whatever its file says', () => {
    const block = [
      { slag: 'omslutning', id: 'a', namn: 'Organisation', attribut: {}, block: [] },
      { slag: 'omslutning', id: 'b', namn: 'constructor', attribut: {}, block: [] },
    ] as const;
    const val = { prefix: 'a', ned: 1, adress: () => undefined, samling: () => undefined };
    expect(tradUr(structuredClone(block) as never, val)).toEqual([]);
  });

  it('gives no address that could run something', () => {
    const block = blockUr({ type: 'root', children: [] });
    const farlig = {
      slag: 'stycke',
      id: 'x',
      bitar: [{ text: 'a', adress: 'javascript:alert(1)' }],
    } as const;
    const trad = tradUr([...block, { ...farlig, bitar: [...farlig.bitar] }], {
      prefix: 'a',
      ned: 1,
      adress: () => undefined,
      samling: () => undefined,
    });
    expect(JSON.stringify(trad)).not.toContain('javascript');
  });
});

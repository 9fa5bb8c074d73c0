import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { lasBrod, MED_ALLT } from '../../../../src/innehall/brod/brod.ts';
import { fristall } from '../../../../src/innehall/brod/fristall.ts';
import { ELAKA_BRODER } from '../elaka.ts';

describe('bodies', () => {
  it('count lines in the whole file', () => {
    const { trad } = lasBrod('a.mdx', 'ett\n\ntvå\n', 7);
    expect(trad?.children.map((nod) => nod.position?.start.line)).toEqual([8, 10]);
  });

  it.each([
    ['a { b', '4:3', /Klammern/],
    ['a {(() => {)} b', '4:3', /Klammern/],
    ['a \\{ } {\n\nb }', '4:8', /Klammern/],
    ['a <b', '4:3', /Taggen stängs inte/],
    ['<Not>\n\nfoo', '4:1', /<Not> stängs inte/],
    ['<Not>foo</Noot>', '4:9', /<Not> stängs med <\/Noot>/],
    ['<Ruta titel="a"><Not>b</Ruta>', '4:17', /<Not> stängs inte/],
    ['<Ruta titel="a">b\n\nc</Ruta>', '4:1', /hör inte till samma stycke/],
    ['<X>\n\nfoo', '4:1', /Komponenten <X> finns inte/],
    ['<Noot>foo</Not>', '4:1', /Menade du "Not"/],
    ['<Malkedja>', '4:1', /tar ingen text/],
    ['ett\n\n<b>fet', '6:1', /<b> är inte tillåtet/],
    ['ett <br> två', '4:5', /<br \/>/],
    ['<img src="a">', '4:1', /<img> är inte tillåtet/],
    ['</X>', '4:1', /<\/X> hör inte ihop/],
    ['<!-- x -->', '4:1', /Kommentarer/],
    ['<!DOCTYPE html>', '4:1', /HTML/],
    ['a <?php ?>', '4:3', /programkod/],
    ['<![CDATA[ a ]]>', '4:1', /XML/],
    ['Se <https://a.se>', '4:4', /Adresser/],
    ['Se <a.b@c.se>', '4:4', /Adresser/],
    ['<kapitel:a>', '4:1', /Adresser/],
    ['<Ruta titel=a>b</Ruta>', '4:13', /raka citattecken/],
    ['<Ruta titel=”a”>b</Ruta>', '4:13', /krokiga citattecken/],
    ['ett\n\n<Ruta titel="a>b</Ruta>\n\ntvå', '6:1', /Citattecknet/],
    ['<>', '4:1', /<>/],
    ['5 <6', '4:3', /Tecknet </],
  ])('%j is a located fault', (brod, plats, text) => {
    const { trad, problem } = lasBrod('a.mdx', brod, 3);
    expect(trad).toBeUndefined();
    expect(problem.map(({ kod, rad, kolumn }) => `${kod} ${rad}:${kolumn}`)).toEqual([
      `MDX-FEL ${plats}`,
    ]);
    expect(problem[0]?.text).toMatch(text);
  });

  it.each([
    ['5 <6', '5 \\<6'],
    ['Se <https://a.se>', 'Se [text](https://a.se)'],
    ['Se <a.b@c.se>', 'Se [a.b@c.se](mailto:a.b@c.se)'],
    ['ett <br> två', 'ett <br /> två'],
    ['<Process id="a">', '<Process id="a" />'],
  ])('%j is mended to %j', (brod, rattad) => {
    expect(lasBrod('a.mdx', brod, 3).problem[0]?.rattad).toBe(rattad);
  });

  it('are read with GFM: tables, footnotes, struck words, bare addresses', () => {
    const { trad } = lasBrod('a.mdx', 'Se www.exempel.se, ~~fel~~[^1].\n\n[^1]: Not.\n', 0);
    const typer = trad?.children.flatMap((nod) =>
      'children' in nod ? nod.children.map((barn) => barn.type) : [],
    );
    expect(typer).toEqual([
      'text',
      'link',
      'text',
      'delete',
      'footnoteReference',
      'text',
      'paragraph',
    ]);
  });

  it('lift a component out of a line of its own, and keep its text a paragraph', () => {
    const { trad } = lasBrod('a.mdx', '<Not>En *kort* not.</Not>\n\nEn <Not>till</Not> not.', 0);
    const [forst, sedan] = trad?.children ?? [];
    expect(forst).toMatchObject({
      type: 'mdxJsxFlowElement',
      children: [{ type: 'paragraph', children: [{}, { type: 'emphasis' }, {}] }],
    });
    expect(sedan?.type).toBe('paragraph');
  });

  it('know that a bare address swallows the sign of a code span, as the page would', () => {
    const { problem } = lasBrod('a.mdx', 'www.exempel.se`<b>{process.exit()}`', 0);
    expect(problem.map(({ kod }) => kod)).toEqual(['MDX-FEL']);
  });

  it('give the same tree whatever ends their lines, and no line more for a stray CR', () => {
    const text = 'ett\ntvå\n\n```\na\nb\n```\n';
    const utanPlats = (brod: string) =>
      JSON.stringify(
        lasBrod('a.mdx', brod, 2).trad?.children.map((nod) => ({
          ...nod,
          position: nod.position?.start.line,
        })),
        (namn, varde: unknown) =>
          namn === 'position' && typeof varde === 'object' ? undefined : varde,
      );
    expect(utanPlats(text.replaceAll('\n', '\r\n'))).toBe(utanPlats(text));
    expect(lasBrod('a.mdx', 'ett\rtvå\n\n<b', 2).problem).toMatchObject([{ rad: 5, kolumn: 1 }]);
  });

  it('take code for words: nothing in a text is understood as JavaScript', () => {
    const text = 'export\nconst a = 1\n\nimport\tx from "y"\n\nNyss\n`<b>{a}`';
    const { trad, problem } = lasBrod('a.mdx', text, 0);
    expect(problem).toEqual([]);
    expect(trad?.children.map((nod) => nod.type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

describe('a reader that leaves out what a text has no signs of', () => {
  const bit = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '*',
      '_',
      '`',
      '|',
      '-',
      ':',
      '~',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '!',
    ],
    ...[
      '[^a]',
      '[^a]: ',
      '[ ] ',
      '[x] ',
      'www.a.se',
      'http://a.se',
      'a@b.se',
      '@',
      '<b>',
      '</b>',
      '{',
      '}',
      '&amp;',
    ],
    ...[
      '\\',
      '<Not>',
      '</Not>',
      '1. ',
      '\t',
      '```',
      '---',
      '|-|',
      ':-',
      'HTTPS://A',
      'mailto:',
      'xmpp:',
    ],
  );
  const tolkad = (tolka: () => Root | undefined) => {
    try {
      const trad = tolka();
      if (trad) fristall(trad);
      return JSON.stringify(trad);
    } catch {
      return undefined;
    }
  };
  it('gives the same tree as one that tries everything', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 25 }), (bitar) => {
        const text = bitar.join('');
        const brod = lasBrod('a.mdx', text, 0);
        expect(JSON.stringify(brod.trad)).toBe(tolkad(() => MED_ALLT.parse(text)));
      }),
      { seed: 8, numRuns: 3000 },
    );
  });
});

describe('bodies made to hurt', () => {
  // How long they may take: test/tider.
  it.each(ELAKA_BRODER)('%s come to an end', (_vad, brod) => {
    expect(lasBrod('a.mdx', brod, 3)).toHaveProperty('problem');
  });
});

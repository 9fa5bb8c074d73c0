import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { lasBrod, MED_ALLT } from '../../../src/granskning/brod.ts';
import { fristall } from '../../../src/granskning/fristall.ts';
import { ELAKA_BRODER } from './elaka.ts';

describe('bodies', () => {
  it('count lines in the whole file', () => {
    const { trad } = lasBrod('a.mdx', 'ett\n\ntvå\n', 7);
    expect(trad?.children.map((nod) => nod.position?.start.line)).toEqual([8, 10]);
  });

  it.each([
    ['a { b', '4:6', /Klammern/],
    ['a <b', '4:5', /Tecknet </],
    ['<X>\n\nfoo', '4:1', /<X> stängs inte/],
    ['ett\n\n<b>fet', '6:1', /<b> stängs inte/],
    ['</X>', '4:2', /sluttagg/],
    ['<!-- x -->', '4:2', /Kommentarer/],
    ['<https://a.se>', '4:8', /Adresser/],
    ['a {(() => {)} b', '4:16', /Klammern/],
    ['5 <6', '4:4', /Tecknet </],
  ])('%j is a located fault', (brod, plats, text) => {
    const { trad, problem } = lasBrod('a.mdx', brod, 3);
    expect(trad).toBeUndefined();
    expect(problem.map(({ kod, rad, kolumn }) => `${kod} ${rad}:${kolumn}`)).toEqual([
      `MDX-FEL ${plats}`,
    ]);
    expect(problem[0]?.text).toMatch(text);
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

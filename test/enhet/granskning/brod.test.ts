import { describe, expect, it } from 'vitest';
import { lasBrod } from '../../../src/granskning/brod.ts';

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
    expect(lasBrod('a.mdx', 'ett\rtvå\n\n<b', 2).problem).toMatchObject([{ rad: 5, kolumn: 3 }]);
  });

  it('take code for words: nothing in a text is understood as JavaScript', () => {
    const text = 'export\nconst a = 1\n\nimport\tx from "y"\n\nNyss\n`<b>{a}`';
    const { trad, problem } = lasBrod('a.mdx', text, 0);
    expect(problem).toEqual([]);
    expect(trad?.children.map((nod) => nod.type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

describe('bodies made to hurt', () => {
  const N = 20_000;
  it.each([
    ['emphasis', '_a*'.repeat(N)],
    ['brackets', '['.repeat(N)],
    ['links', '[a]('.repeat(N)],
    ['images', '![a]('.repeat(N)],
    ['references', '[a][b] '.repeat(N)],
    ['footnotes', '[^a]: x\n'.repeat(N)],
    ['tags', '<b>*'.repeat(N)],
    ['blocks of tags', '<X>\n\n'.repeat(N)],
    ['braces', '{'.repeat(N)],
    ['quotes', '>'.repeat(N)],
    ['nested lists', '- a\n  - b\n    - c\n'.repeat(5_000)],
    ['a deep list', Array.from({ length: 600 }, (_, nr) => `${' '.repeat(nr * 2)}- a`).join('\n')],
    ['a table', `a|b\n-|-\n${'x|y\n'.repeat(N)}`],
    ['lines', 'a\n'.repeat(N * 4)],
    ['backticks', '``a` '.repeat(N)],
    ['entities', '&amp;'.repeat(N)],
  ])('%s end in bounded time', (_vad, brod) => {
    const start = performance.now();
    lasBrod('a.mdx', brod, 3);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

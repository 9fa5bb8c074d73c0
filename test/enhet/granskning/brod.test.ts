import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { lasBrod } from '../../../src/granskning/brod.ts';
import { dela } from '../../../src/granskning/framsida.ts';
import { BRA } from '../../fall/stod.ts';

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

  it('give the same tree as remark-mdx and remark-gfm', () => {
    const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
    const filer = readdirSync(BRA, { recursive: true, encoding: 'utf8' }).filter((fil) =>
      fil.endsWith('.mdx'),
    );
    for (const fil of filer) {
      const brod = dela(readFileSync(path.join(BRA, fil), 'utf8'))?.brod ?? '';
      expect(grova(lasBrod(fil, brod, 0).trad), fil).toEqual(grova(remark.parse(brod)));
    }
  });
});

/** Type, children and text: what the checks read. */
function grova(nod: unknown): unknown {
  const { type, children, value, name, depth, url } = nod as Record<string, unknown>;
  const barn = Array.isArray(children) ? children.map(grova) : undefined;
  return { type, barn, value, name, depth, url };
}

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

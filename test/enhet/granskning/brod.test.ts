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
  // How long they may take: test/tider.
  it.each(ELAKA_BRODER)('%s come to an end', (_vad, brod) => {
    expect(lasBrod('a.mdx', brod, 3)).toHaveProperty('problem');
  });
});

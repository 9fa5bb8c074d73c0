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

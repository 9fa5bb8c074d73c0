import { describe, expect, it } from 'vitest';
import { paketIFil } from '../../stod/paketimporter.ts';

describe('the packages of a file', () => {
  it.each([
    ["import a from 'yaml';", 'kod'],
    ["import a, { type B } from 'yaml';", 'kod'],
    ["import 'yaml';", 'kod'],
    ["import type { A } from 'yaml';", 'typer'],
    ["import { type A, type B } from 'yaml';", 'typer'],
    ["export * from 'yaml';", 'kod'],
    ["export type { A } from 'yaml';", 'typer'],
    ["const a = await import('yaml');", 'kod'],
    ["let a: typeof import('yaml');", 'typer'],
    ["import.meta.resolve('yaml');", 'kod'],
    ["createRequire(import.meta.url).resolve('yaml/util');", 'kod'],
  ])('%s', (kod, slag) => {
    expect(paketIFil('a.ts', kod)).toEqual([['yaml', slag]]);
  });

  it.each([
    "import a from './a.ts';",
    "import a from 'node:fs';",
    "import a from 'astro:content';",
    "path.resolve('content');",
    'const text = "import a from \'yaml\'";',
  ])('are none in %s', (kod) => {
    expect(paketIFil('a.ts', kod)).toEqual([]);
  });

  it('are found in Astro, MDX and CSS', () => {
    const astro =
      "---\nimport { parse } from 'yaml';\nimport a from '../node_modules/@a/b/c.woff2?url';\n---\n<p>import x from 'sax';</p>\n<script>\nimport 'zod';\n</script>";
    expect(paketIFil('a.astro', astro).map(([namn]) => namn)).toEqual(['yaml', 'zod', '@a/b']);
    expect(paketIFil('a.mdx', "---\n---\n\nimport A from 'yaml';\n\nText.")).toEqual([
      ['yaml', 'kod'],
    ]);
    expect(paketIFil('a.css', "a { src: url('../../node_modules/@a/b/c.woff2') }")).toEqual([
      ['@a/b', 'kod'],
    ]);
  });
});

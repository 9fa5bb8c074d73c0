import { describe, expect, it } from 'vitest';
import { brod, koderMed } from '../stod.ts';

describe('characters written as codes', () => {
  it.each([
    ['a&#x202E;b', 'FIL-TECKEN 12:2'],
    ['&#x200B;', 'FIL-TECKEN 12:1'],
    ['a &#0;', 'FIL-TECKEN 12:3'],
    ['a &#xD800;', 'FIL-TECKEN 12:3'],
    ['a &#10;', 'FIL-TECKEN 12:3'],
    ['a &lrm;', 'FIL-TECKEN 12:3'],
    ['a &ZeroWidthSpace;', 'FIL-TECKEN 12:3'],
    ['a &#8233;', 'FIL-TECKEN 12:3'],
    ['![a&#8203;b](../bilder/karta.png)', 'FIL-TECKEN 12:4'],
    ['<Ruta titel="a&#8238;b">c</Ruta>', 'FIL-TECKEN 12:15'],
    ['a &foo;', 'TECKEN-KOD 12:3'],
    ['a &nbsp b', 'TECKEN-KOD 12:3'],
    [
      '```mermaid\nflowchart LR\n  accTitle: a\n  accDescr: b\n  a["#8238;"]\n```',
      'FIL-TECKEN 16:6',
    ],
  ])('%j', async (text, vantat) => {
    const koder = await koderMed(brod(text));
    expect(koder).toEqual([vantat.replace(' ', ' kapitel/budget.mdx:')]);
  });

  it.each([
    '&nbsp; &shy; &aring; &#8211; &#x1F600; &thinsp; &lt;',
    'R&D; och AT&T och Mat & dryck; sedan',
    '\\&foo; och `&foo; &#x202E;` och a&b;',
    '```\n&#x202E; &foo;\n```',
    '[a b](https://a.se/?a=1&copy=2&nbsp=3)',
    '```mermaid\nflowchart LR\n  accTitle: a\n  accDescr: b\n  a["#quot;a#quot; #35;"]\n```',
  ])('%j is let be', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });
});

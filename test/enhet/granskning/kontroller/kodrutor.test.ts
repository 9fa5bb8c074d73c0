import { describe, expect, it } from 'vitest';
import { brod, byt, koderMed } from '../stod.ts';

describe('code blocks', () => {
  it.each([
    ['```\na', 'KOD-OPPEN 12:1'],
    ['~~~js\na', 'KOD-OPPEN 12:1'],
    ['- a\n\n  ```\n  b\n\nText', 'KOD-OPPEN 14:3'],
    ['````\na\n```', 'KOD-OPPEN 12:1'],
    ['```\na\n\nText\n\n```js\nb\n```', 'KOD-OPPEN 12:1'],
    ['```mermiad\na\n```', 'KODRUTA 12:1'],
    ['```mermaid flowchart LR\na --> b\n```', 'KODRUTA 12:1'],
    ["'''\na\n'''", 'KODRUTA 12:1'],
    ['    a\n    b', 'KOD-INDRAG 12:1'],
  ])('%j', async (text, vantat) => {
    const koder = await koderMed(brod(text));
    expect(koder).toEqual([vantat.replace(' ', ' kapitel/budget.mdx:')]);
  });

  it.each([
    '```\na\n```\n\n~~~\nb\n~~~\n\n~~~~\n~~~\n~~~~',
    '````md\n```js\na\n```\n````',
    '> ```\n> a\n> ```',
    '- a\n\n    b',
    '```js\n```',
  ])('%j is let be', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });
});

describe('a chapter that cannot be read to its end', () => {
  const KAPITEL = 'kapitel/grund/styrning.mdx';
  const POPULAR = 'popular/kort-om-styrning.mdx';

  it('is told once, and not by the pages that point into it', async () => {
    const oppen = byt(KAPITEL, '## Mått och mål', '```\n\n## Mått och mål');
    expect(await koderMed(oppen)).toEqual([`KOD-OPPEN ${KAPITEL}:17:1`]);
    const ostangd = byt(KAPITEL, 'räknar.</Not>', 'räknar.');
    expect(await koderMed(ostangd)).toEqual([`MDX-FEL ${KAPITEL}:36:1`]);
  });

  it('is told once when it is the plain text', async () => {
    expect(await koderMed(byt(POPULAR, 'Folkvalda.', '<Not>Folkvalda.'))).toEqual([
      `MDX-FEL ${POPULAR}:13:1`,
    ]);
  });
});

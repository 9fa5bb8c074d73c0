import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

describe('links that are shown as brackets', () => {
  it.each([
    ['Se [a] (kapitel:budget).', 4, 'Se [a](kapitel:budget).'],
    ['Se ![a] (../bilder/karta.png).', 4, 'Se ![a](../bilder/karta.png).'],
    ['Se (a)[kapitel:budget].', 4, 'Se [a](kapitel:budget).'],
    ['Se [a][kapitel:budget].', 4, 'Se [a](kapitel:budget).'],
    ['Se [a](kapitel:budget och b.', 4, 'Se [a](kapitel:budget) och b.'],
    ['Se [a](kapitel:budget och b).', 4, 'Se [a](kapitel:budget) och b).'],
    ['Se [a](kapitel:budget.', 4, 'Se [a](kapitel:budget).'],
    ['Se [a](kapitel: budget).', 4, 'Se [a](kapitel:budget).'],
    ['Se [a(kapitel:budget).', 4, 'Se [a](kapitel:budget).'],
    ['Se ![a](../bilder/min bild.png).', 4, 'Se ![a](../bilder/min-bild.png).'],
    ['Se a](kapitel:budget).', 5, undefined],
    ['Se [a](kapitel:budget "b och c.', 4, undefined],
    ['Se [a](kapitel:budget ”b”).', 4, undefined],
    ['Se [a](kapitel:budget "b) c.', 4, undefined],
    ['Se [[a]].', 4, undefined],
    ['Se [a [b](kapitel:budget) c](kapitel:budget).', 4, undefined],
  ])('%s', async (text, kolumn, rattad) => {
    const problem = await problemMed(brod(text));
    expect(problem.map((ett) => `${ett.kod} ${ett.kolumn}`)).toEqual([`LANK-FORM ${kolumn}`]);
    expect(problem[0]?.rattad).toBe(rattad);
  });

  it('stand in a quote, a list and a table too', async () => {
    const text =
      '> Ett\n> [a] (kapitel:budget)\n\n- [b] (kapitel:budget)\n\n| c |\n| - |\n| [d] (kapitel:budget) |';
    expect(await koderMed(brod(text))).toEqual([
      'LANK-FORM kapitel/budget.mdx:13:3',
      'LANK-FORM kapitel/budget.mdx:15:3',
      'LANK-FORM kapitel/budget.mdx:19:3',
    ]);
  });

  it.each([
    'Enligt beslutet [1] (se bilaga 2) gäller planen (2018) [sic] och [...].',
    'Källorna [1][2] och \\[a\\](kapitel:budget) och `[a] (kapitel:budget)`.',
    'Från [a](kapitel:budget) (b) till [c](kapitel:budget)[^1].\n\n[^1]: d',
    'Matrisen a[1](2) är okänd.',
  ])('are not seen in %s', async (text) => {
    const koder = await koderMed(brod(text));
    expect(koder.filter((kod) => kod.startsWith('LANK-FORM'))).toEqual([]);
  });
});

describe('links by name', () => {
  it.each([
    ['Se [planen][p].', ['12:4']],
    ['Se [planen][].', ['12:4']],
    ['Se [planen][p].\n\n[p]: dokument:plan', []],
    ['[Obs]: viktigt', ['12:1']],
    ['Se [planen][p].\n\n[p]: dokument:plan\n[p]: dokument:systemet', ['15:1']],
  ])('%j', async (text, vantat) => {
    expect(await koderMed(brod(text))).toEqual(
      vantat.map((plats) => `LANK-REFERENS kapitel/budget.mdx:${plats}`),
    );
  });
});

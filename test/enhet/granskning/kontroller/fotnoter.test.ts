import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

describe('footnotes', () => {
  it.each([
    ['a[^1] b[^1]\n\n[^1]: c', []],
    ['a[^7] b[^7]', ['FOTNOT-SAKNAS 12:2']],
    ['a\n\n[^1]: b', ['FOTNOT-OANVAND 14:1']],
    ['a[^1]\n\n[^1]: b\n\n[^1]: c', ['FOTNOT-DUBBEL 16:1']],
    ['a[^1]\n\n[^1] b', ['FOTNOT-SAKNAS 14:1']],
    ['a[^1 b]', ['FOTNOT-SAKNAS 12:2']],
    ['a^[b]', ['FOTNOT-SAKNAS 12:2']],
    ['a\\[^1] och `[^1]`', []],
  ])('%j', async (text, vantat) => {
    expect(await koderMed(brod(text))).toEqual(
      vantat.map((ett) => ett.replace(' ', ' kapitel/budget.mdx:')),
    );
  });

  it('with a misspelt sign are told once', async () => {
    const [fel, ...fler] = await problemMed(brod('a[^plan]\n\n[^plna]: b'));
    expect(fler).toEqual([]);
    expect(fel?.text).toBe('Fotnoten [^plan] finns inte. Menade du [^plna]?');
  });
});

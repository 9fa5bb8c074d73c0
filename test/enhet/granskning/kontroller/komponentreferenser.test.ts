import { describe, expect, it } from 'vitest';
import { brod, koderMed } from '../stod.ts';

describe('ids in components', () => {
  it.each([
    ['<Process id="planering" />', []],
    ['<Process id="finns-inte" />', ['PROCESS-SAKNAS kapitel/budget.mdx:12:1']],
    ['<Figur id="finns-inte" />', ['TAXONOMI-SAKNAS kapitel/budget.mdx:12:1']],
    ['<Maltrad mal="finns-inte" />', ['MAL-SAKNAS kapitel/budget.mdx:12:1']],
    ['<Dokumenthierarki kategori="finns-inte" />', ['TAXONOMI-SAKNAS kapitel/budget.mdx:12:1']],
    ['<Maltrad />', []],
  ])('%s', async (text, koder) => {
    expect(await koderMed(brod(text))).toEqual(koder);
  });
});

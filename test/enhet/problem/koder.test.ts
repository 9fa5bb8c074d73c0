import { describe, expect, it } from 'vitest';
import { arKod, KODLISTA } from '../../../src/granskning/index.ts';

describe('the table of codes', () => {
  it.each(KODLISTA)('$id has a whole page of help', (kod) => {
    expect(kod.id).toMatch(/^[A-Z]+(-[A-Z]+)*$/);
    for (const text of [kod.titel, kod.forklaring, kod.atgard, kod.exempelFel, kod.exempelRatt]) {
      expect(text.trim().length).toBeGreaterThan(0);
    }
    expect(kod.forklaring).toMatch(/[.!]$/);
    expect(kod.atgard).toMatch(/[.!…]$/);
    expect(kod.titel).not.toMatch(/\.$/);
    expect(kod.exempelFel).not.toBe(kod.exempelRatt);
  });

  it('knows its codes only', () => {
    expect(arKod('ROLL-SAKNAS')).toBe(true);
    expect(arKod('toString')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { arTung } from '../../../../src/components/diagram/storbild.ts';
import type { Bildform } from '../../../../src/diagram/egen-sida.ts';

const form = (bokstaver: number) => ({
  ritning: { svg: 'x'.repeat(bokstaver) } as Bildform['ritning'],
});

describe('a picture in a page', () => {
  it('is shown as long as it weighs no more than a page may', () => {
    expect(arTung([form(50_000), form(47_000)])).toBe(false);
    expect(arTung([])).toBe(false);
  });

  it('is led to when its drawings together are heavier than that', () => {
    expect(arTung([form(250_000), form(250_000)])).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { markesbild } from '../../../src/webb/marke.ts';
import { temaCss } from '../../../src/webb/tema.ts';

describe('the theme', () => {
  it('becomes two values in the style sheet, or nothing', () => {
    expect(temaCss({ accent: '#1f4e79', accentMork: '#8ec5f5' })).toBe(
      '@layer varden{:root{--accent-ljus:#1f4e79;--accent-mork:#8ec5f5}}',
    );
    expect(temaCss({})).toBe('');
  });

  it('gives the mark its colours in both modes', () => {
    const bild = markesbild({ accent: '#1f4e79', accentMork: '#8ec5f5', marke: 'M' });
    expect(bild).toContain('color:#1f4e79');
    expect(bild).toContain('color:#8ec5f5');
    expect(bild).toContain('>M</text>');
    expect(markesbild({})).toContain('<path');
  });
});

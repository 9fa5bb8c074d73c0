import { describe, expect, it } from 'vitest';
import { markesbild } from '../../../src/webb/marke.ts';
import { temaCss } from '../../../src/webb/tema.ts';

describe('temat', () => {
  it('blir två värden i stilmallen, eller ingenting', () => {
    expect(temaCss({ accent: '#1f4e79', accentMork: '#8ec5f5' })).toBe(
      '@layer varden{:root{--accent-ljus:#1f4e79;--accent-mork:#8ec5f5}}',
    );
    expect(temaCss({})).toBe('');
  });

  it('ger märket dess färger i båda lägena', () => {
    const bild = markesbild({ accent: '#1f4e79', accentMork: '#8ec5f5', marke: 'M' });
    expect(bild).toContain('color:#1f4e79');
    expect(bild).toContain('color:#8ec5f5');
    expect(bild).toContain('>M</text>');
    expect(markesbild({})).toContain('<path');
  });
});

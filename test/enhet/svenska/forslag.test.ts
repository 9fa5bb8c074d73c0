import { describe, expect, it } from 'vitest';
import { forslag, narmast } from '../../../src/svenska/forslag.ts';

describe('proposals', () => {
  it.each([
    ['kommunstyrlesen', 'kommunstyrelsen'],
    ['kommunfullmäktige', 'kommunfullmaktige'],
    ['KOMMUNSTYRELSEN', 'kommunstyrelsen'],
    ['hjul', 'hjulet'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s → %s', (ord, vantat) => {
    expect(narmast(ord, ['kommunstyrelsen', 'kommunfullmaktige', 'hjulet', 'ks'])).toBe(vantat);
  });

  it('is a question, or nothing', () => {
    expect(forslag('rol', ['roll'])).toBe('Menade du "roll"?');
    expect(forslag('rol', [])).toBe('');
  });
});

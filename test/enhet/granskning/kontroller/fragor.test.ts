import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

describe('questions', () => {
  it('reports a question without a right answer', async () => {
    const koder = await koderMed(byt('utbildning/modul-1.mdx', 'rätt: true', 'rätt: false'));
    expect(koder).toEqual(['FRAGA-SVAR utbildning/modul-1.mdx:8:5']);
  });
});

import { describe, expect, it } from 'vitest';
import { byt, problemMed } from '../stod.ts';

describe('replaced documents', () => {
  it('reports the side that says nothing', async () => {
    const alla = await problemMed(byt('styrdokument/gammalt.mdx', 'ersattAv: [systemet]\n', ''));
    expect(alla.map(({ kod, fil, atgard }) => [kod, fil, atgard])).toEqual([
      [
        'DOKUMENT-ERSATT',
        'styrdokument/systemet.mdx',
        'Lägg till ersattAv: [systemet] i bok/styrdokument/gammalt.mdx.',
      ],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

describe('passages', () => {
  it('explain headings that exist', async () => {
    const koder = await koderMed(
      byt('popular/kort-om-styrning.mdx', 'avsnitt: mått-och-mål', 'avsnitt: mål'),
    );
    expect(koder).toEqual(['LANK-ANKARE popular/kort-om-styrning.mdx:8:29']);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kor } from '../stod/byggd-webbplats.ts';

it('refuses a folder that is not ours before anything is built, and leaves it as it was', async () => {
  const mitt = mkdtempSync(join(tmpdir(), 'publicering-'));
  try {
    writeFileSync(join(mitt, 'brev.txt'), 'viktigt');
    const { kod, ut } = await kor({ INNEHALL: 'test/fall', HANDBOK: 'bra', PDF: '0', UT: mitt });
    expect(kod).toBe(1);
    expect(ut).toMatch(/något som inte kommer från ett bygge: brev\.txt\. Det ligger kvar/);
    expect(ut).not.toContain('Granskar');
    expect(readFileSync(join(mitt, 'brev.txt'), 'utf8')).toBe('viktigt');
  } finally {
    rmSync(mitt, { recursive: true });
  }
});

import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

const FIL = 'processer/planering.mdx';

describe('steps', () => {
  it('reports a way on to no step', async () => {
    expect(await koderMed(byt(FIL, 'steg: besluta', 'steg: beslta'))).toEqual([
      `STEG-SAKNAS ${FIL}:8:97`,
    ]);
  });

  it('reports one id twice', async () => {
    const koder = await koderMed(byt(FIL, 'id: besluta', 'id: foresla'));
    expect(koder).toContain(`ID-DUBBEL ${FIL}:9:11`);
  });
});

import { describe, expect, it } from 'vitest';
import { skapaStege } from '../../../src/cli/stege.ts';

describe('the steps of a command', () => {
  it('writes a line for each step, with what came of it', async () => {
    const rader: string[] = [];
    const { steg } = skapaStege((rad) => rader.push(rad));
    expect(
      await steg(
        'Räknar',
        async () => 3,
        (antal) => `${antal} saker`,
      ),
    ).toBe(3);
    expect(rader).toHaveLength(1);
    expect(rader[0]).toMatch(/^Räknar, 3 saker, \d+,\d s$/);
  });

  it('lets errors through and stops counting time', async () => {
    const { steg } = skapaStege(() => undefined);
    await expect(steg('Faller', () => Promise.reject(new Error('nej')))).rejects.toThrow('nej');
  });
});

import { expect, it } from 'vitest';
import { dodaMittI } from '../stod/dodad.ts';

it.each([1, 3])(
  'fifty times, %i at once, killed at random moments: all thirty files are as before or as after',
  async (gar) => {
    for (let gang = 0; gang < 50; gang++) {
      const { texter, antal, bredvid } = await dodaMittI(gar, 400);
      expect(texter.length, `${gang}: ${texter.join()}`).toBeLessThanOrEqual(1);
      expect([0, 30]).toContain(antal);
      // The lock of one that was killed is taken over by the next that wants it; without any left it stays, and says nothing.
      expect(bredvid.filter((namn) => !namn.startsWith('.skriv-bok.las'))).toEqual(['bok']);
    }
  },
);

import { describe, expect, it } from 'vitest';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import { BRA, byggFall, iTillfalligMapp } from '../../fall/stod.ts';

describe('threads', () => {
  it.each(['komponenter', 'yaml-dubbel', 'organ'])(
    'give the same result as one for %s',
    async (namn) => {
      await iTillfalligMapp(async (mapp) => {
        byggFall(namn, `${mapp}/bok`);
        const ensam = await granskaHandbok(`${mapp}/bok`, { visa: 'x', arbetare: 0 });
        const delad = await granskaHandbok(`${mapp}/bok`, { visa: 'x', arbetare: 2 });
        expect(delad).toEqual(ensam);
      });
    },
  );

  it('read the good handbook too', async () => {
    expect((await granskaHandbok(BRA, { arbetare: 3 })).problem).toEqual([]);
  });
});

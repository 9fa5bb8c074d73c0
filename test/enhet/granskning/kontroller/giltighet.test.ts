import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

describe('validity', () => {
  it.each([
    ['2018-12-31', true],
    ['2018', true],
    ['2019', false],
    ['2019-01', false],
    ['2019-01-01', false],
  ])('from 2019-01-01 to %s is wrong: %s', async (till, fel) => {
    const koder = await koderMed(
      byt('styrdokument/systemet.mdx', 'till: "2022"', `till: "${till}"`),
    );
    expect(koder).toEqual(fel ? ['GALLER-ORDNING styrdokument/systemet.mdx:7:37'] : []);
  });

  it('says nothing when an end is unknown', async () => {
    expect(await koderMed(byt('styrdokument/systemet.mdx', 'till: "2022"', 'till: okänd'))).toEqual(
      [],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { brod, byt, koderMed } from '../stod.ts';

const SVAR =
  'Verksamhetsuppföljningens genomförande ombesörjs företrädesvis av förvaltningsledningarna. ';
const LATT = 'Vi ses i mars. Då talar vi om mål. ';

describe('LIX', () => {
  it('warns of a hard chapter', async () => {
    expect(await koderMed(brod(SVAR.repeat(20)))).toEqual(['LIX-HOG kapitel/budget.mdx:9:1']);
  });

  it('accepts an easy one', async () => {
    expect(await koderMed(brod(LATT.repeat(20)))).toEqual([]);
  });

  it('says nothing of a short text', async () => {
    expect(await koderMed(brod(SVAR.repeat(3)))).toEqual([]);
  });

  it('does not judge other collections', async () => {
    expect(
      await koderMed({ 'roller/direktor.mdx': (text) => `${text}\n${SVAR.repeat(30)}\n` }),
    ).toEqual([]);
  });

  it('takes the bar from handbok.yaml', async () => {
    const andring = {
      ...brod(SVAR.repeat(20)),
      ...byt('handbok.yaml', 'mandatperiod:', 'lixTak: 200\nmandatperiod:'),
    };
    expect(await koderMed(andring)).toEqual([]);
  });
});

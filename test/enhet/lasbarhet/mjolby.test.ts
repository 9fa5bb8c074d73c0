import { beforeAll, describe, expect, it } from 'vitest';
import {
  granskaHandbok,
  lasrapport,
  underlagAv,
  type Lasrapport,
  type Resultat,
} from '../../../src/granskning/index.ts';

/** Codes that say something of the populärversion. */
const KODER = /^(?:TVILLING|PASSAGE|OFORKLARAT|POPULAR-LIX|POPULAR-ANDEL|KORTVERSION)/;

let granskat: Resultat;
let rapport: Lasrapport;
beforeAll(async () => {
  granskat = await granskaHandbok('content/mjolby', { lage: 'publicering' });
  rapport = lasrapport(underlagAv(granskat.poster, granskat.handbok));
});

describe('Mjölby’s plain version', () => {
  it('is read against the chapters, explains its words and keeps its measures', () => {
    const funna = granskat.problem.filter(({ kod }) => KODER.test(kod));
    expect(funna.map(({ fil, rad, kod, text }) => `${fil}:${rad} ${kod} ${text}`)).toEqual([]);
  });

  it('has a twin to each chapter, with LIX at most 40', () => {
    const utan = rapport.rader.filter((rad) => !rad.tvilling).map((rad) => rad.id);
    expect(utan).toEqual([]);
    const tunga = rapport.rader.filter((rad) => (rad.tvilling?.matt.lix ?? 0) > 40);
    expect(tunga.map((rad) => rad.id)).toEqual([]);
  });

  it('has LIX at most 38 in all, and at most 40 per cent of the words', () => {
    expect(rapport.hela.popular.lix).toBeLessThanOrEqual(38);
    expect(rapport.hela.andel).toBeLessThanOrEqual(40);
    expect(rapport.hela.popular.ord).toBeGreaterThan(2000);
  });

  it('has a short version of at most 850 words, with LIX at most 40', () => {
    expect(rapport.hela.kort.ord).toBeGreaterThan(400);
    expect(rapport.hela.kort.ord).toBeLessThanOrEqual(850);
    expect(rapport.hela.kort.lix).toBeLessThanOrEqual(40);
  });
});

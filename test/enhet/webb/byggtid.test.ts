import { afterEach, describe, expect, it, vi } from 'vitest';
import { dokumenttid } from '../../../src/webb/miljo/byggtid.ts';
import { miljofel } from '../../../src/webb/miljo/fel.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the time that a document bears', () => {
  it.each([
    ['2018-12-18', '2018-12-18T00:00:00Z'],
    ['2018-12', '2018-12-01T00:00:00Z'],
    ['2018', '2018-01-01T00:00:00Z'],
    [undefined, '2000-01-01T00:00:00Z'],
  ])('is the day of its text, %s, and never the day of building', (dag, tid) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    expect(dokumenttid(dag)).toBe(tid);
  });

  it('is SOURCE_DATE_EPOCH when that is set', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
    expect(dokumenttid('2018-12-18')).toBe('2023-11-14T22:13:20Z');
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  it.each(['', '1700000000', '315532800', '253402300799'])('can be %j', (varde) => {
    expect(miljofel({ SOURCE_DATE_EPOCH: varde })).toEqual([]);
  });

  it.each(['i dag', '2026-11-23', '-1', '0', '315532799', '253402300800', '1700000000.5', '1e9'])(
    'cannot be %j, which is told in Swedish with what works',
    (varde) => {
      expect(miljofel({ SOURCE_DATE_EPOCH: varde })).toEqual([
        expect.stringMatching(
          /^SOURCE_DATE_EPOCH=.* är ingen tid\..*SOURCE_DATE_EPOCH=\$\(git log -1 --format=%ct\)\.$/,
        ),
      ]);
    },
  );
});

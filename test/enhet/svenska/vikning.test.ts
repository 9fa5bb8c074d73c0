import { describe, expect, it } from 'vitest';
import { datum, finnsDatum } from '../../../src/schema/delar.ts';
import { lasLank, losLank } from '../../../src/schema/lankar.ts';
import { vik, vikNycklar } from '../../../src/svenska/vikning.ts';
import { vardenEfter } from '../../../src/schema/varden.ts';

describe('keys', () => {
  it('are folded to ASCII at every depth, values are left alone', () => {
    expect(vikNycklar({ gällerFrån: 'å', Öl: [{ månad: 'maj' }] })).toEqual({
      gallerFran: 'å',
      Ol: [{ manad: 'maj' }],
    });
  });

  it('are folded also when written with combining dots', () => {
    expect(vik('a\u030arshjul')).toBe('arshjul');
  });

  it('turns YAML dates into text again', () => {
    expect(vikNycklar({ datum: new Date('2018-12-18T00:00:00Z') })).toEqual({
      datum: '2018-12-18',
    });
  });
});

describe('dates', () => {
  it.each(['2018', '2018-12', '2018-12-18', '2024-02-29'])('accept %s', (ett) => {
    expect(datum.parse(ett)).toBe(ett);
  });

  it('accept a year as a number', () => {
    expect(datum.parse(2018)).toBe('2018');
  });

  it.each(['2018-13', '2018-02-30', '2023-02-29', '18-12-18', '2018-1-1', ''])(
    'refuse %s',
    (ett) => {
      expect(datum.safeParse(ett).success).toBe(false);
    },
  );

  it('know which dates exist', () => {
    expect(finnsDatum('2026-04-31')).toBe(false);
  });
});

describe('links', () => {
  it('are read', () => {
    expect(lasLank('kapitel:planering#mars')).toEqual({
      slag: 'kapitel',
      id: 'planering',
      ankare: 'mars',
    });
    expect(lasLank('https://example.se')).toBeUndefined();
    expect(lasLank('okant:x')).toBeUndefined();
    expect(lasLank('roll:')).toBeUndefined();
  });

  it('lead right under every base', () => {
    expect(losLank('dokument:vision', '/')).toBe('/styrdokument/vision/');
    expect(losLank('term:matt#x', '/mora/')).toBe('/mora/ordlista/matt/#x');
    expect(losLank('https://example.se', '/mora')).toBe('https://example.se');
  });
});

describe('values by pattern', () => {
  const data = {
    under: 'a',
    beslut: { organ: 'kf' },
    beslutar: [{ handelse: 'x' }, {}],
    for: ['p', 'q'],
  };

  it.each([
    ['under', ['a']],
    ['beslut.organ', ['kf']],
    ['beslutar[].handelse', ['x']],
    ['for[]', ['p', 'q']],
    ['saknas.helt', []],
  ])('%s', (monster, varden) => {
    expect(vardenEfter(monster, data).map((fynd) => fynd.varde)).toEqual(varden);
  });

  it('say where the value stood', () => {
    expect(vardenEfter('for[]', data)[1]?.vag).toEqual(['for', 1]);
  });
});

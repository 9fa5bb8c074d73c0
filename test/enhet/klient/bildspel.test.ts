import { describe, expect, it } from 'vitest';
import { nummerI, tidIOrd, valFor } from '../../../src/klient/bildspel/tangenter.ts';

const tryck = (key: string, med: object = {}) =>
  valFor({ key, ctrlKey: false, metaKey: false, altKey: false, ...med });

describe('the keys of a slide show', () => {
  it.each([
    ['ArrowRight', 'fram'],
    [' ', 'fram'],
    ['PageUp', 'bak'],
    ['Home', 'forst'],
    ['O', 'oversikt'],
    ['o', 'oversikt'],
    ['N', 'talare'],
    ['?', 'hjalp'],
    ['x', undefined],
    ['Tab', undefined],
  ])('%s: %s', (key, val) => {
    expect(tryck(key)).toBe(val);
  });

  it('leave those with Ctrl, Alt and Meta to the browser', () => {
    for (const med of ['ctrlKey', 'altKey', 'metaKey'])
      expect(tryck('f', { [med]: true })).toBeUndefined();
  });
});

describe('the address of a slide', () => {
  it.each([
    ['#3', 3],
    ['#99', 14],
    ['', 0],
    ['#0', 0],
    ['#tre', 0],
    ['#-1', 0],
  ])('%s is slide %i of 14', (hash, nummer) => {
    expect(nummerI(hash, 14)).toBe(nummer);
  });
});

it('time is told in minutes and seconds', () => {
  expect([0, 59_999, 425_000, -5].map(tidIOrd)).toEqual(['0:00', '0:59', '7:05', '0:00']);
});

import { expect, it } from 'vitest';
import { antalAv } from '../../../src/svenska/antal.ts';

it.each([
  [0, '0 saker'],
  [1, '1 sak'],
  [2, '2 saker'],
  [21, '21 saker'],
])('%i is counted as %s', (antal, text) => {
  expect(antalAv(antal, 'sak', 'saker')).toBe(text);
});

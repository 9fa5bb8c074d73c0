import { expect, it } from 'vitest';
import { manadEfterVal } from '../../../src/klient/framsteg/manad.ts';

it.each([
  ['the election’s September', new Date(2026, 8, 13), 9],
  ['January after it', new Date(2027, 0, 1), 13],
  ['the last month of the mandate', new Date(2026, 7, 31), 8],
  ['two years after it', new Date(2028, 2, 1), 27],
  ['a year before the one that handbok.yaml names', new Date(2014, 10, 1), 11],
])('months are counted from January of the election year: %s', (_namn, nu, manad) => {
  expect(manadEfterVal(nu, 2018, 4)).toBe(manad);
});

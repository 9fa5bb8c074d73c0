import { expect, it } from 'vitest';
import { arValar } from '../../../src/klient/arsfilter.ts';
import { prenumereraAdress } from '../../../src/klient/prenumerera.ts';
import { arslista } from '../../../src/klient/manader.ts';

const LISTOR = [
  [2027, 2028, 2029],
  [2026, 2030],
];

it.each([
  [2026, 1],
  [2027, 0],
  // After the years that the handbook tells of: as the year so far from an election.
  [2034, 1],
  [2033, 0],
  [2022, 1],
])('the list of the year %i is number %i', (ar, plats) => {
  expect(arslista(LISTOR, ar, 4)).toBe(plats);
});

it('shows the first list rather than none', () => {
  expect(arslista([[2026]], 2027, 4)).toBe(0);
});

it.each([
  [2018, true],
  [2026, true],
  [2014, true],
  [2027, false],
])('%i is an election year: %s', (ar, ratt) => {
  expect(arValar(ar, 2018, 4)).toBe(ratt);
});

it('subscribes with webcal, whatever the page was read with', () => {
  expect(prenumereraAdress('https://exempel.se/kalender/alla.ics')).toBe(
    'webcal://exempel.se/kalender/alla.ics',
  );
  expect(prenumereraAdress('http://exempel.se/a.ics')).toBe('webcal://exempel.se/a.ics');
});

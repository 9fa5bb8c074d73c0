import { expect, it } from 'vitest';
import { antalIOrd, lasFilter, passar, tillSok } from '../../../src/klient/arsfilter.ts';

it.each([
  [29, 29, 'Visar alla 29 händelser.'],
  [1, 29, 'Visar 1 av 29 händelser.'],
  [1, 1, 'Visar 1 händelse.'],
  [0, 29, 'Ingen av 29 händelser passar. Ta bort något val.'],
])('says how many of the events are shown (%i of %i)', (visas, alla, text) => {
  expect(antalIOrd(visas, alla)).toBe(text);
});

it.each(['', '?roll=namnder', '?roll=namnder&slag=planering&beslut=ja&ar=vanligt', '?ar=vanligt'])(
  'reads the address %s and writes it again',
  (sok) => {
    expect(tillSok(lasFilter(sok))).toBe(sok);
  },
);

it('follows the role lens: nothing in the address is the reader’s own, and all must be asked for', () => {
  expect(lasFilter('', true).roll).toBe('jag');
  expect(tillSok(lasFilter('', true), true)).toBe('');
  expect(lasFilter('?roll=alla', true).roll).toBe('');
  expect(tillSok(lasFilter('?roll=alla', true), true)).toBe('?roll=alla');
  expect(lasFilter('?roll=alla').roll).toBe('');
  expect(tillSok(lasFilter('?roll=alla'))).toBe('');
});

it('lets through what concerns the role or what it inherits from', () => {
  const handelse = { roller: ['forvaltningar'], slag: 'planering', beslut: false };
  const filter = { slag: '', beslut: false };
  expect(passar(filter, handelse, ['enhetschef', 'forvaltningar'])).toBe(true);
  expect(passar(filter, handelse, ['enhetschef'])).toBe(false);
  expect(passar(filter, handelse, undefined)).toBe(true);
});

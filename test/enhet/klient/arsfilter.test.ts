import { expect, it } from 'vitest';
import { antalIOrd } from '../../../src/klient/arsfilter.ts';

it.each([
  [29, 29, 'Visar alla 29 händelser.'],
  [1, 29, 'Visar 1 av 29 händelser.'],
  [1, 1, 'Visar 1 händelse.'],
  [0, 29, 'Ingen av 29 händelser passar. Ta bort något val.'],
])('says how many of the events are shown (%i of %i)', (visas, alla, text) => {
  expect(antalIOrd(visas, alla)).toBe(text);
});

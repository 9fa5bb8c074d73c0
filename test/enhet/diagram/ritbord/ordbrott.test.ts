import { expect, it } from 'vitest';
import { delaOrd } from '../../../../src/diagram/ritbord/ordbrott.ts';

it.each([
  ['planeringsanvisningar', ['planerings', 'anvisningar']],
  ['investeringsäskanden', ['investerings', 'äskanden']],
  ['kommunfullmäktige', ['kommun', 'fullmäktige']],
  ['delegationsordning', ['delegations', 'ordning']],
])('a word is broken where its parts meet: %s', (ord, delar) => {
  expect(delaOrd(ord, (del) => del.length < 13)).toEqual(delar);
});

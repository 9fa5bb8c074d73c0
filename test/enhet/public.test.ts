import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What may lie there: the same for every handbook. The icon in the handbook's colour is made, /marke.svg. */
const FILER = ['apple-touch-icon.png', 'favicon.ico', 'robots.txt'];

it('public holds what is the same for every handbook, and the picture formats that the names promise', () => {
  expect(readdirSync('public').sort()).toEqual(FILER);
  expect(readFileSync('public/favicon.ico').readUInt32LE(0)).toBe(0x00010000);
  expect(readFileSync('public/apple-touch-icon.png').readUInt32BE(12)).toBe(0x49484452);
});

it('robots.txt lets everyone read: a page to be left out says noindex, which only who may read it sees', () => {
  const regler = readFileSync('public/robots.txt', 'utf8')
    .split('\n')
    .filter((rad) => rad && !rad.startsWith('#'));
  expect(regler).toEqual(['User-agent: *', 'Allow: /']);
});

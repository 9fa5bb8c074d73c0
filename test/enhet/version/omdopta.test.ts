import { describe, expect, it } from 'vitest';
import type { Versionspost } from '../../../src/schema/versioner.ts';
import { sammaText } from '../../../src/version/index.ts';
import { medNyaAdresser } from '../../../src/version/omdopta.ts';

const LISTA = [
  { fran: 'utbildning:modul-1', till: 'utbildning:start' },
  { fran: 'utbildning:start', till: 'utbildning:valkommen' },
  { fran: 'roll:sekreteraren', till: '/roller/' },
];

describe('a frozen text after a page has got a new address', () => {
  it.each([
    ['utbildning:modul-1', 'utbildning:valkommen'],
    ['utbildning:modul-1#två-delar', 'utbildning:valkommen#två-delar'],
    ['roll:sekreteraren', '/roller/'],
    ['roll:direktor', 'roll:direktor'],
    ['https://www.example.se/#a', 'https://www.example.se/#a'],
  ])('reads %s as %s', (da, nu) => {
    expect(sammaText(post(nu), medNyaAdresser(post(da), LISTA))).toBe(true);
  });

  it('still differs where the link leads elsewhere or its words are others', () => {
    const da = medNyaAdresser(post('utbildning:modul-1'), LISTA);
    expect(sammaText(post('utbildning:budget'), da)).toBe(false);
    expect(sammaText(post('utbildning:valkommen', 'modulen'), da)).toBe(false);
  });
});

function post(adress: string, text = 'introduktionen'): Versionspost {
  const bitar = [{ text: 'Börja med ' }, { text, adress }];
  return {
    samling: 'roller',
    id: 'fortroendevald',
    rel: 'roller/fortroendevald.mdx',
    data: {},
    block: [
      { slag: 'lista', id: 'l1', numrerad: false, rader: [[{ slag: 'stycke', id: 's1', bitar }]] },
    ],
  } as unknown as Versionspost;
}

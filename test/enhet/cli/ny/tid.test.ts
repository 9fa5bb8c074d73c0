import { describe, expect, it } from 'vitest';
import { tidUrOrd } from '../../../../src/cli/ny/post/tid.ts';
import { narLista } from '../../../../src/tid/nar.ts';

describe('a time in words', () => {
  it.each([
    ['november', { manad: 'november' }],
    ['i Nov', { manad: 'november' }],
    ['den 15 november', { manad: 'november', dag: 15 }],
    ['senast 15 april', { senast: 'april', dag: 15 }],
    ['januari–mars', { fran: 'januari', till: 'mars' }],
    ['sista augusti', { sista: 'augusti' }],
    ['vecka 20', { vecka: 20 }],
    ['kvartal 2', { kvartal: 2 }],
    ['varje månad', { varjeManad: true }],
    ['Okänd', { okand: 'Månaden anges inte.' }],
  ])('%s', (ord, tid) => {
    expect(tidUrOrd(ord)).toEqual(tid);
    expect(narLista.safeParse(tid).success).toBe(true);
  });

  it.each(['', 'i går', '15', 'a–b', 'nästa nej ja'])('”%s” is none', (ord) => {
    expect(tidUrOrd(ord)).toBeUndefined();
  });
});

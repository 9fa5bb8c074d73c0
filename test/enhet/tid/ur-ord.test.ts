import { describe, expect, it } from 'vitest';
import { narLista } from '../../../src/tid/nar.ts';
import { tidUrOrd } from '../../../src/tid/ur-ord.ts';

describe('a time in words', () => {
  it.each([
    ['november', { manad: 'november' }],
    ['i Nov', { manad: 'november' }],
    ['den 15 november', { manad: 'november', dag: 15 }],
    ['senast 15 april', { senast: 'april', dag: 15 }],
    ['senast den 15:e april', { senast: 'april', dag: 15 }],
    ['senast sista april', { senast: 'april' }],
    ['januari–mars', { fran: 'januari', till: 'mars' }],
    ['från januari till mars', { fran: 'januari', till: 'mars' }],
    ['sista augusti', { sista: 'augusti' }],
    ['varje månad', { varjeManad: true }],
    ['varje månad utom juli och januari', { varjeManad: true, utom: ['juli', 'januari'] }],
    ['okänd', { okand: 'Månaden anges inte.' }],
  ])('%s', (ord, tid) => {
    expect(tidUrOrd(ord)).toEqual(tid);
    expect(narLista.safeParse(tid).success).toBe(true);
  });

  it.each(['', 'i går', '15', 'sista 15 maj', 'varje månad utom x', 'a–b', 'nästa nej ja'])(
    '”%s” is none',
    (ord) => {
      expect(tidUrOrd(ord)).toBeUndefined();
    },
  );
});

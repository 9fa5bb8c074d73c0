import { describe, expect, it } from 'vitest';
import { franTabellfil, idPa, tillTabellfil } from '../../../../src/sok/ord/tabellfil.ts';
import type { Soktabell } from '../../../../src/sok/ord/typer.ts';

describe('the table of the search', () => {
  it('is the same when it has been written and read', () => {
    const tabell: Soktabell = {
      sidor: [
        [idPa('a1', 0), 'Budget', 0, 1, -1, [0, 1], ['MRP'], []],
        [idPa('a1', 1), 'Mål', 8, -1, 0, [], [], ['det som ska nås']],
      ],
      delar: ['Styrning', 'Ekonomi'],
      status: ['gällande'],
      roller: ['Kommunstyrelsen', 'Kommunfullmäktige'],
      synonymer: { mrp: ['budget'] },
      lagar: [],
      reserv: [],
    };
    const skriven = JSON.stringify(tillTabellfil(tabell, 'a1'));
    expect(franTabellfil(JSON.parse(skriven) as ReturnType<typeof tillTabellfil>)).toEqual(tabell);
    expect(skriven).not.toContain(idPa('a1', 1));
  });

  it('may be empty', () => {
    const tom = {
      sidor: [],
      delar: [],
      status: [],
      roller: [],
      synonymer: {},
      lagar: [],
      reserv: [],
    };
    expect(franTabellfil(tillTabellfil(tom, 'a1'))).toEqual(tom);
  });
});

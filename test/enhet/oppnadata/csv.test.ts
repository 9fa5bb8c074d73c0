import { beforeAll, describe, expect, it } from 'vitest';
import { skrivCsv } from '../../../src/oppnadata/csv/csv.ts';
import { CSVTABELLER, skrivTabell } from '../../../src/oppnadata/csv/tabeller.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { lasBra } from '../../stod/las-bra.ts';

describe('CSV for Excel in Swedish', () => {
  it('begins with a byte order mark, and has semicolons and CRLF', () => {
    expect(
      skrivCsv([
        ['Å', 'b'],
        ['1', ''],
      ]),
    ).toBe('\uFEFFÅ;b\r\n1;\r\n');
  });

  it.each([
    ['a;b', '"a;b"'],
    ['säg "hej"', '"säg ""hej"""'],
    ['två\nrader', '"två\nrader"'],
    ['1,5', '1,5'],
  ])('%j is written %j', (varde, skrivet) => {
    expect(skrivCsv([[varde]])).toBe(`\uFEFF${skrivet}\r\n`);
  });

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1'])(
    '%j is no formula',
    (varde) => {
      const [, cell = ''] = /^\uFEFF"?(.)/s.exec(skrivCsv([[varde]])) ?? [];
      expect(cell).toBe("'");
    },
  );

  it('leaves a dash and a minus within a text alone', () => {
    expect(skrivCsv([['– nej', 'a-b']])).toBe('\uFEFF– nej;a-b\r\n');
  });
});

describe('the tables', () => {
  let bok: Handbok;
  beforeAll(async () => {
    bok = await lasBra();
  });

  it.each(CSVTABELLER.map(({ id }) => id))('%s has as many cells in each row', (id) => {
    const rader = lasCsv(skrivTabell(id, bok, { handbok: 'bra', bas: '/' }));
    expect(rader.length).toBeGreaterThan(1);
    expect(new Set(rader.map((rad) => rad.length)).size).toBe(1);
    expect(new Set(rader[0]).size).toBe(rader[0]!.length);
  });

  it('has a row for each day of an event, and one for an event with none', () => {
    const rader = lasCsv(skrivTabell('handelser', bok, { handbok: 'bra', bas: '/' })).slice(1);
    expect(new Set(rader.map(([id]) => id))).toEqual(new Set(bok.arshjul.map(({ id }) => id)));
    for (const [, , , fran] of rader) expect(fran).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
  });

  it('leaves a cell empty where the source does not tell', () => {
    const bokmedOkant = skrivTabell('styrdokument', bok, { handbok: 'bra', bas: '/' });
    expect(bokmedOkant).not.toContain('okänd;');
  });
});

/** A reader of CSV of its own, so that the writer is not tried against itself. */
function lasCsv(text: string): string[][] {
  const rader: string[][] = [[]];
  let cell = '';
  let inom = false;
  for (let nr = 1; nr < text.length; nr++) {
    const tecken = text[nr]!;
    if (inom && tecken === '"' && text[nr + 1] === '"') cell += text[nr++];
    else if (tecken === '"') inom = !inom;
    else if (!inom && (tecken === ';' || tecken === '\r')) {
      rader.at(-1)!.push(cell);
      cell = '';
      if (tecken === '\r' && ++nr + 1 < text.length) rader.push([]);
    } else cell += tecken;
  }
  return rader;
}

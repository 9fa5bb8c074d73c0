import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

describe('tables', () => {
  it.each([
    ['| a | b |\n|-|-|\n| 1 | 2 | 3 |\n| 4 | 5 |', 'TABELL-CELLER 14:1'],
    ['| a | b |\n|-|-|\n| 1 |\n| 4 | 5 |', 'TABELL-CELLER 14:1'],
    ['| a | b |\n|-|-|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |', 'TABELL-CELLER 12:1'],
    ['| a | b |\n|-|-|\n| 1 | `x|y` |\n| 4 | 5 |', 'TABELL-CELLER 14:1'],
    ['| a | b |\n|-|-|\n| 1 | 2 |\nText\nmera', 'TABELL-FORM 15:1'],
    ['| a | b |\n| 1 | 2 |', 'TABELL-FORM 12:1'],
    ['| a | b | c |\n|-|-|\n| 1 | 2 | 3 |', 'TABELL-FORM 13:1'],
    ['| a | b |\n|––|––|\n| 1 | 2 |', 'TABELL-FORM 13:1'],
    ['|-|-|\n| 1 | 2 |', 'TABELL-FORM 12:1'],
    ['| a |\n|-|\n| 1 |\n\n| 2 |', 'TABELL-FORM 16:1'],
    ['Stat\tDag\n\nNorge\t1977\n\nItalien\t1982', 'TABELL-FORM 12:1'],
    ['Inkomst      Avdrag\nhögst 4 år      5 %', 'TABELL-FORM 12:1'],
  ])('%j', async (text, vantat) => {
    const koder = await koderMed(brod(text));
    expect(koder).toEqual([vantat.replace(' ', ' kapitel/budget.mdx:')]);
  });

  it('say what is lost', async () => {
    const [fel] = await problemMed(brod('| a |\n|-|\n| 1 | **två** | [tre](roll:styrelsen) |'));
    expect(fel?.text).toBe(
      'Raden har 3 celler, men tabellen har 1. Det som står i de sista visas inte: ”två | tre”.',
    );
  });

  it.each([
    '| a | b |\n|-|-|\n| 1 | |\n| x \\| y | `x \\| y` |\n\nText',
    'Text\n| a | b |\n|-|-|\n| 1 | 2 |',
    'En rad\tmed tabb.\n\nEn utan.',
    'En rad\tmed tabb.\n\n## Rubrik\n\nOch\ten till.',
    'a)\tFörst\n\nb)\tSedan',
    '1.  Först\n2.  Sedan',
    'a | b\n-|-\n1 | 2',
    'Svaren är Ja | Nej | Vet ej.',
    '`| a | b |`',
    '- | a |\n  |-|\n  | 1 |',
  ])('are let be: %j', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });
});

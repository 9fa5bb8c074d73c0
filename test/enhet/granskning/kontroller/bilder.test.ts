import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRA } from '../../../fall/stod.ts';
import { brod, koderMed, problemMed } from '../stod.ts';

describe('images', () => {
  it('accepts an image of the handbook with a description', async () => {
    expect(await koderMed(brod('![Karta över kommunen](../bilder/karta.png)'))).toEqual([]);
  });

  it('accepts an image by reference', async () => {
    expect(await koderMed(brod('![Karta][k]\n\n[k]: ../bilder/karta.png'))).toEqual([]);
  });

  it.each([
    ['../bilder/karta.png?raw', '../bilder/karta.png'],
    ['../bilder/karta.png#x', '../bilder/karta.png'],
    ['../bilder/krata.png', '../bilder/karta.png'],
    ['../bilder/Karta.PNG', '../bilder/karta.png'],
    ['bilder/karta.png', '../bilder/karta.png'],
    ['/bilder/karta.png', '../bilder/karta.png'],
    [String.raw`..\bilder\karta.png`, '../bilder/karta.png'],
  ])('mends %s to %s', async (adress, rattad) => {
    const problem = await problemMed(brod(`![Karta](${adress})`));
    expect(problem.map(({ kod, rattad }) => `${kod} ${rattad}`)).toEqual([
      `BILD-SAKNAS ![Karta](${rattad})`,
    ]);
  });

  it('leaves a file with a name or of a kind that is not allowed to its own place', async () => {
    const PNG = readFileSync(path.join(BRA, 'bilder', 'karta.png'));
    const koder = await koderMed({
      ...brod('![Ett](../bilder/Ett.PNG) ![Två](../bilder/två.png) ![Tre](../bilder/tre.pdf)'),
      'bilder/Ett.PNG': PNG,
      'bilder/två.png': PNG,
      'bilder/tre.pdf': '%PDF-1.4',
    });
    expect(koder).toEqual([
      'FIL-NAMN bilder/Ett.PNG:1:1',
      'FIL-PLATS bilder/tre.pdf:1:1',
      'FIL-NAMN bilder/två.png:1:1',
    ]);
  });

  it.each([
    ['without description', '![](../bilder/karta.png)', 'BILD-ALT'],
    ['with a blank description', '![ ](../bilder/karta.png)', 'BILD-ALT'],
    ['missing', '![Karta](../bilder/finns-inte.png)', 'BILD-SAKNAS'],
    ['outside the folder', '![Karta](../../../hemlig.png)', 'BILD-SAKNAS'],
    ['from the root', '![Karta](/bilder/karta.png)', 'BILD-SAKNAS'],
    ['of another host', '![Karta](https://example.com/karta.png)', 'BILD-EXTERN'],
    ['of another host without scheme', '![Karta](//example.com/karta.png)', 'BILD-EXTERN'],
    ['on the own computer', '![Karta](C:/bilder/karta.png)', 'BILD-SAKNAS'],
    ['that is a text', '![Karta](../kapitel/budget.mdx)', 'BILD-TYP'],
    ['as data', '![Karta](data:image/png;base64,AA)', 'LANK-FARLIG'],
  ])('reports an image %s', async (_vad, text, kod) => {
    expect(await koderMed(brod(text))).toEqual([`${kod} kapitel/budget.mdx:12:1`]);
  });
});

import { describe, expect, it } from 'vitest';
import { brod, koderMed } from '../stod.ts';

describe('images', () => {
  it('accepts an image of the handbook with a description', async () => {
    expect(await koderMed(brod('![Karta över kommunen](../bilder/karta.png)'))).toEqual([]);
  });

  it('accepts an image by reference', async () => {
    expect(await koderMed(brod('![Karta][k]\n\n[k]: ../bilder/karta.png'))).toEqual([]);
  });

  it.each([
    ['without description', '![](../bilder/karta.png)', 'BILD-ALT'],
    ['with a blank description', '![ ](../bilder/karta.png)', 'BILD-ALT'],
    ['missing', '![Karta](../bilder/finns-inte.png)', 'BILD-SAKNAS'],
    ['outside the folder', '![Karta](../../../hemlig.png)', 'BILD-SAKNAS'],
    ['from the root', '![Karta](/bilder/karta.png)', 'BILD-SAKNAS'],
    ['of another host', '![Karta](https://example.com/karta.png)', 'BILD-EXTERN'],
    ['of another host without scheme', '![Karta](//example.com/karta.png)', 'BILD-EXTERN'],
    ['as data', '![Karta](data:image/png;base64,AA)', 'LANK-FARLIG'],
  ])('reports an image %s', async (_vad, text, kod) => {
    expect(await koderMed(brod(text))).toEqual([`${kod} kapitel/budget.mdx:12:1`]);
  });
});

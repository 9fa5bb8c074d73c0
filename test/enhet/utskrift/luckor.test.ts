import { describe, expect, it } from 'vitest';
import { hittaLuckor } from '../../../src/utskrift/pdf/luckor.ts';

/** The top of the type area, as Chromium counts. */
const TOPP = 841.9;
const bilder = [{ bild: 'b', fore: 'f', forehojd: 40 }];

describe('the gaps of a printed document', () => {
  it('are the room after the block before a picture that went to the next page', () => {
    const platser = { f: { sida: 7, y: TOPP - 100 }, b: { sida: 8, y: TOPP } };
    // 722.9 points of type area, less 100 and the 30 points of the block.
    expect(hittaLuckor(bilder, platser)).toEqual([
      { bild: 'b', rum: expect.closeTo((722.9 - 130) / 0.75, 1) as number },
    ]);
  });

  it('are none where the picture stands on the same page, or the page is half full', () => {
    expect(hittaLuckor(bilder, { f: { sida: 7, y: TOPP }, b: { sida: 7, y: TOPP - 40 } })).toEqual(
      [],
    );
    expect(hittaLuckor(bilder, { f: { sida: 7, y: TOPP - 400 }, b: { sida: 8, y: TOPP } })).toEqual(
      [],
    );
  });

  it('count from the end of a block that runs over several pages', () => {
    const lang = [{ bild: 'b', fore: 'f', forehojd: (722.9 * 2 + 100) / 0.75 }];
    const platser = { f: { sida: 3, y: TOPP }, b: { sida: 6, y: TOPP } };
    expect(hittaLuckor(lang, platser)).toEqual([
      { bild: 'b', rum: expect.closeTo((722.9 - 100) / 0.75, 1) as number },
    ]);
    expect(hittaLuckor(lang, { ...platser, b: { sida: 5, y: TOPP - 100 } })).toEqual([]);
  });

  it('are not looked for where the PDF tells no place', () => {
    expect(hittaLuckor(bilder, { f: { sida: 1, y: TOPP } })).toEqual([]);
  });
});

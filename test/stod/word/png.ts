/** Makes small pictures of bars for the documents of the tests. */
import { pngAv } from '../png.ts';

const BLA = [0x1f, 0x5f, 0x8b] as const;
const VIT = [0xff, 0xff, 0xff] as const;

/** A PNG with one bar a number, each as high as its number of parts of ten. */
export function staplar(tal: readonly number[], bredd = 240, hojd = 120): Buffer {
  return pngAv(bredd, hojd, (x, y) => {
    const plats = (x / bredd) * tal.length;
    const stapel = tal[Math.floor(plats)] ?? 0;
    const inne = plats - Math.floor(plats) < 0.7;
    return inne && hojd - y <= (stapel / 10) * hojd ? BLA : VIT;
  });
}

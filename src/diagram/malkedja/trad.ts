/** The red thread: it winds from knot to knot, and on a little below the last. */
import { tal } from '../markup.ts';
import type { Punkt } from '../ritbord/index.ts';

const SVANG = 17;

/**
 * @param start where it comes from, above the first knot
 * @param slut the height at which it ends
 */
export function roda(start: Punkt, knutar: Punkt[], slut: number): string {
  const sist = knutar.at(-1) ?? start;
  const alla = [start, ...knutar, { x: sist.x, y: slut }];
  return alla
    .map((punkt, nr) => {
      const fore = alla[nr - 1];
      return fore ? svang(fore, punkt, nr % 2 === 0 ? SVANG : -SVANG) : `M${xy(punkt)}`;
    })
    .join('');
}

/** Out to one side and back; a short way hardly at all. */
function svang(fran: Punkt, till: Punkt, sida: number): string {
  const ut = sida * Math.min(1, (till.y - fran.y) / 160);
  const steg = (till.y - fran.y) / 3;
  const tva = { x: fran.x + ut, y: fran.y + steg };
  const tre = { x: till.x + ut, y: till.y - steg };
  return `C${xy(tva)} ${xy(tre)} ${xy(till)}`;
}

const xy = ({ x, y }: Punkt) => `${tal(x)} ${tal(y)}`;

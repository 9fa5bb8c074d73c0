import type { Bildform } from '../../diagram/egen-sida.ts';

/** Letters of SVG. The largest of an ordinary handbook has some fifty thousand; a tree of three thousand documents has two million. */
const HOGST = 400_000;

/** Whether a picture weighs more than all else on a page would: then the page leads to it. */
export function arTung(former: readonly Pick<Bildform, 'ritning'>[]): boolean {
  return former.reduce((summa, { ritning }) => summa + ritning.svg.length, 0) > HOGST;
}

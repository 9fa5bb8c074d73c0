/** Points and arcs on the wheel. Angles in degrees clockwise from the top; lengths in the wheel's units. */

import { tal } from '../markup.ts';

/** Degrees that one month takes. */
export const MANAD = 30;

/** Where a month begins. */
export function manadsvinkel(manad: number): number {
  return (manad - 1) * MANAD;
}

/** "x y" of a point. */
export function punkt(radie: number, vinkel: number): string {
  const rad = (vinkel * Math.PI) / 180;
  return `${tal(radie * Math.sin(rad))} ${tal(-radie * Math.cos(rad))}`;
}

/** The angle that a length along a circle takes. */
export function vinkelFor(langd: number, radie: number): number {
  return (langd / radie) * (180 / Math.PI);
}

/** The length of an arc. */
export function baglangd(vinkel: number, radie: number): number {
  return (vinkel * Math.PI * radie) / 180;
}

/** Path of a part of a ring between two radii and two angles. */
export function ringdel(inre: number, yttre: number, fran: number, till: number): string {
  return [
    `M${punkt(inre, fran)}`,
    `L${punkt(yttre, fran)}`,
    cirkelbage(yttre, fran, till),
    `L${punkt(inre, till)}`,
    cirkelbage(inre, till, fran),
    'Z',
  ].join('');
}

/** Path of a band with round ends, `bredd` thick, its end circles centred on the two angles. */
export function band(radie: number, bredd: number, fran: number, till: number): string {
  const halv = bredd / 2;
  const ande = (mot: number, vinkel: number) =>
    `A${tal(halv)} ${tal(halv)} 0 0 1 ${punkt(mot, vinkel)}`;
  return [
    `M${punkt(radie - halv, fran)}`,
    ande(radie + halv, fran),
    cirkelbage(radie + halv, fran, till),
    ande(radie - halv, till),
    cirkelbage(radie - halv, till, fran),
    'Z',
  ].join('');
}

/** Path that a text follows. Drawn backwards in the lower half, so that no text stands on its head. */
export function textbage(radie: number, fran: number, till: number): string {
  const [a, b] = iNedreHalvan((fran + till) / 2) ? [till, fran] : [fran, till];
  return `M${punkt(radie, a)}${cirkelbage(radie, a, b)}`;
}

/** Whether an angle lies in the lower half of the wheel. */
export function iNedreHalvan(vinkel: number): boolean {
  const varv = ((vinkel % 360) + 360) % 360;
  return varv > 90 && varv < 270;
}

/** The arc command from where the pen stands (at `fran`) to `till`. */
function cirkelbage(radie: number, fran: number, till: number): string {
  const stor = Math.abs(till - fran) > 180 ? 1 : 0;
  const medurs = till > fran ? 1 : 0;
  return `A${tal(radie)} ${tal(radie)} 0 ${stor} ${medurs} ${punkt(radie, till)}`;
}

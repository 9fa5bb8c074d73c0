/** The handbook's colours as the twelve that a theme of PowerPoint has. */
import type { Tema } from '../../schema/tema.ts';
import { temaCss } from '../../webb/tema.ts';
import { fyllIVarden, lasLjusark, stilark } from '../raster/index.ts';

/** Which colour of the site stands for each of the theme's, in the order that the theme has them. */
const ROLLER = {
  dk1: '--text',
  lt1: '--papper',
  dk2: '--dampad',
  lt2: '--yta',
  accent1: '--trad',
  accent2: '--yttre',
  accent3: '--inre',
  accent4: '--mellersta',
  accent5: '--kant',
  accent6: '--not-kant',
  hlink: '--lank',
  folHlink: '--mellersta',
} as const;

/** Six hexadecimal digits a colour, by the name that the theme gives it. */
export function temafarger(tema: Tema): Map<string, string> {
  const { variabler } = lasLjusark([[stilark('varden'), temaCss(tema)]]);
  return new Map(
    Object.entries(ROLLER).map(([roll, namn]) => {
      const farg = fyllIVarden(`var(${namn})`, variabler) ?? '#000000';
      return [roll, farg.replace('#', '').toUpperCase()];
    }),
  );
}

import type { Hjulmatt } from './typer.ts';

/**
 * The large wheel is shown where its box is at least 648 px wide: then a marker of 28 units is
 * at least 24 px (WCAG 2.2, 2.5.8) as long as the radius is at most 378.
 */
export const STOR: Hjulmatt = {
  namn: 'stor',
  marke: 28,
  steg: 31,
  hal: 70,
  mellanrum: 8,
  manadsband: 34,
  minstaRadie: 330,
  text: 16,
  lankade: true,
};

/** The small wheel is made for a box of 288 px: a screen of 320 px less its margins. */
export const LITEN: Hjulmatt = {
  namn: 'liten',
  marke: 9,
  steg: 11.5,
  hal: 22,
  mellanrum: 4,
  manadsband: 24,
  minstaRadie: 146,
  text: 13,
  lankade: false,
};

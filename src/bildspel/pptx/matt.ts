/** The measures of a slide in PowerPoint. Places are in inches, type in points. */

export interface Ruta {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** What PowerPoint counts in. */
export const EMU = 914_400;
export const PUNKTER_PER_TUM = 72;

/** 16:9. */
export const YTA = { w: 13.333, h: 7.5 } as const;
const SIDA = 0.667;
const BREDD = 12;

export const RUTOR = {
  rubrik: { x: SIDA, y: 0.36, w: BREDD, h: 1.12 },
  kropp: { x: SIDA, y: 1.92, w: BREDD, h: 4.83 },
  /** A drawing alone has a little more room than words: its edges are air. */
  figur: { x: SIDA, y: 1.92, w: BREDD, h: 4.9 },
  kalla: { x: SIDA, y: 6.93, w: 10.4, h: 0.32 },
  nummer: { x: SIDA + 10.8, y: 6.93, w: 1.2, h: 0.32 },
  /** Of the title slide. */
  framrubrik: { x: SIDA, y: 0.9, w: 11, h: 1.75 },
  underrubrik: { x: SIDA, y: 2.85, w: 11, h: 2.1 },
} as const satisfies Record<string, Ruta>;

/** Between the parts of a slide. */
export const MELLANRUM = 0.22;

/** Size of type. Where a slide has several, the first that fits is taken. */
export const STORLEK = {
  framrubrik: 44,
  underrubrik: 24,
  /** The small print of the title slide. */
  not: 16,
  rubrik: 34,
  kropp: [26, 24, 22, 20],
  /** A slide that says one thing. */
  budskap: [36, 32, 28, 24, 20],
  tabell: [20, 18, 16, 14],
  fot: 14,
} as const;

/** Line by line, as a share of what the font asks for, and what stands above a paragraph (points). */
export const RADER = { rubrik: 0.9, kropp: 0.95, tabell: 1, mellan: 12 } as const;
/** Inches: how far the words of a point stand in, and the air in a cell. */
export const INDRAG = 0.36;
export const CELL = { sida: 0.12, over: 0.07 } as const;

/** Pixels of a picture to an inch of a slide: full width at 1920 pixels, and a little more. */
export const PIXLAR_PER_TUM = 160;

/** In the units of PowerPoint. */
export const emu = (tum: number): number => Math.round(tum * EMU);

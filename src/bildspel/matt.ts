/**
 * The measures of a slide, in pixels of a window of 1280 × 720. The style sheet (styles/bildspel.css) sets slides by the same ones, and
 * test/lasare/bildspel.test.ts holds that what `ryms.ts` counts to fit does.
 */
export const DIABILD = { bredd: 1280, hojd: 720 } as const;

/** Air at both sides, and above and below what the slide says. */
export const KANT = { sida: 64, over: 48, under: 56 } as const;

/** Size of type and distance between lines, by what it says. */
export const SATS = {
  rubrik: { storlek: 48, rad: 57 },
  /** Over a question there is only its number. */
  nummer: { storlek: 30, rad: 36 },
  fraga: { storlek: 40, rad: 50, mellan: 20 },
  punkter: { storlek: 36, rad: 47, mellan: 18, indrag: 52 },
  text: { storlek: 30, rad: 40, mellan: 20 },
  tabell: { storlek: 24, rad: 32, luft: 17, mellan: 24 },
  lankar: { storlek: 30, rad: 40, mellan: 12 },
} as const;

/** So much larger are words that leave room for it: few of them would leave half the slide empty. */
export const STORRE = 1.2;
/** Below them, so that they stand somewhat above the middle. */
export const UNDER_STORRE = 72;

/** Between the heading and what follows, and between the parts. */
export const MELLANRUM = { rubrik: 24, delar: 22 } as const;

/** Room for a drawing: below a heading on one line, and nearer to the edges than words. */
export const FIGURYTA = { bredd: 1212, hojd: 550 } as const;

/** Pixels: a drawing whose words would be smaller is not shown on a slide. */
export const MINSTA_BILDTEXT = 12;

/** Colours as an editor writes them (#rrggbb), and how well they stand out from each other. */

/** What a theme's accent is read against: page, shaded box and note, as in src/styles/varden.css. */
export const GRUNDER = {
  ljus: ['#fdfcfa', '#f4f1ec', '#fff6dc'],
  mork: ['#171413', '#221e1c', '#2c2512'],
} as const;

/** Least contrast of text under WCAG 2.2 AA, success criterion 1.4.3. */
export const AA_TEXT = 4.5;

/** Whether a text is a colour of the form #rrggbb. */
export function arFarg(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/**
 * Contrast ratio of two colours, from 1 to 21.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function kontrast(a: string, b: string): number {
  const [ljusast = 0, morkast = 0] = [luminans(a), luminans(b)].sort((x, y) => y - x);
  return (ljusast + 0.05) / (morkast + 0.05);
}

/** The lowest contrast of a colour against the grounds of a mode. */
export function lagstaKontrast(farg: string, lage: keyof typeof GRUNDER): number {
  return Math.min(...GRUNDER[lage].map((grund) => kontrast(farg, grund)));
}

/** Relative luminance, 0 (black) to 1 (white). https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminans(farg: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((plats) => {
    const andel = Number.parseInt(farg.slice(plats, plats + 2), 16) / 255;
    return andel <= 0.04045 ? andel / 12.92 : ((andel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

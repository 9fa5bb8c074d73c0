import type { Tema } from '../schema/tema.ts';

/** Line of the mark where a handbook has none of its own: a red thread. */
export const TRAD = 'M3 6c9 0 2 8 11 8s2 8 11 8';

const LJUS = '#b3182d';
const MORK = '#ff6b78';

/** The mark as an SVG file that follows the reader's light or dark mode. */
export function markesbild({
  accent = LJUS,
  accentMork = MORK,
  marke,
  markeBana = TRAD,
}: Tema): string {
  const bild = marke
    ? `<rect width="28" height="28" rx="6" fill="currentColor"/><text x="14" y="20" text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="16" fill="#fff">${marke}</text>`
    : `<path d="${markeBana}" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"/>`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">' +
    `<style>svg{color:${accent}}@media(prefers-color-scheme:dark){svg{color:${accentMork}}text{fill:#000}}</style>` +
    `${bild}</svg>`
  );
}

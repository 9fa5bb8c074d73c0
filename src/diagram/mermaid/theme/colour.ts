/**
 * The colours that may reach a page: our custom properties, and none. A colour of an author's own
 * would not follow dark mode or high contrast, and so is turned down.
 */
import { HARD_CODED } from '../assumptions.ts';
import { propertyOf } from './sentinels.ts';

const RGB = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+))?\s*\)$/;

/** The CSS value for a colour of Mermaid's; undefined for one that is not ours. */
export function themed(value: string): string | undefined {
  const colour = value.trim().toLowerCase();
  if (colour === 'none' || colour === 'transparent') return 'none';
  const property = propertyOf(colour) ?? HARD_CODED[colour];
  if (property) return `var(${property})`;
  const [, red, green, blue, alpha] = RGB.exec(colour) ?? [];
  const mixed = red && propertyOf(hex(red, green, blue));
  if (!mixed) return undefined;
  const percent = Math.round(Number(alpha ?? 1) * 100);
  return percent < 100
    ? `color-mix(in srgb,var(${mixed}) ${percent}%,transparent)`
    : `var(${mixed})`;
}

const WRITTEN = /(?<=(?:fill|stroke|color)\s*:\s*)(?:#[\da-f]{3,8}|[a-z]+\([^)]*\)|[a-z]+)/gi;
const NO_COLOURS = new Set(['inherit', 'var', 'none', 'transparent']);

/** The colours that an author has written, each once, to tell of them: none is drawn as it is written. */
export function foreignColours(source: string): { colour: string; index: number }[] {
  const found = [...source.matchAll(WRITTEN)].map(({ 0: colour, index }) => ({ colour, index }));
  return found.filter(
    ({ colour }, i) =>
      !NO_COLOURS.has(colour.toLowerCase()) &&
      found.findIndex((other) => other.colour === colour) === i,
  );
}

function hex(...parts: (string | undefined)[]): string {
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

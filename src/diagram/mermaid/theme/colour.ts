/**
 * The colours that may reach a page: our custom properties, and none. A colour of an author's own
 * would not follow dark mode or high contrast, and so is turned down.
 */
import { propertyOf } from './sentinels.ts';

/** What Mermaid writes into some kinds of diagram whatever the theme says. */
const HARD_CODED: Readonly<Record<string, string>> = {
  black: '--d-line',
  '#000': '--d-line',
  '#000000': '--d-line',
  '#333': '--d-line',
  '#666': '--d-line',
  '#777': '--d-line',
  '#999': '--d-line',
  currentcolor: '--d-cluster-border',
  lightgrey: '--d-cluster-border',
  lightgray: '--d-cluster-border',
  '#fff': '--d-ground',
  '#ffffff': '--d-ground',
  white: '--d-ground',
  '#eaeaea': '--d-node-bg',
  '#edf2ae': '--d-accent-bg',
  '#fff4dd': '--d-accent-bg',
  '#fff8dc': '--d-accent-bg',
  '#191970': '--d-node-bg',
};

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

/** The colours among the words of a source, to tell the author which are not used. */
export function foreignColours(source: string): string[] {
  const found = source.match(
    /(?<=(?:fill|stroke|color)\s*:\s*)(?:#[\da-f]{3,8}|[a-z]+\([^)]*\)|[a-z]+)/gi,
  );
  const foreign = (found ?? []).filter(
    (colour) => themed(colour) === undefined || /^#/.test(colour),
  );
  return [...new Set(foreign)].filter((colour) => !['inherit', 'var'].includes(colour));
}

function hex(...parts: (string | undefined)[]): string {
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

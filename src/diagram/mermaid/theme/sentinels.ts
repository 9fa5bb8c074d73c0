/**
 * Mermaid calculates with colours and so takes no `var()`. Each theme variable is therefore given a
 * colour that occurs nowhere else, which is swapped for a custom property once the drawing is done.
 */
import { SERIES, seriesVariables, THEME_ROLES } from '../assumptions.ts';

const bySentinel = new Map<string, string>();
export const themeVariables: Record<string, string | boolean> = {
  darkMode: false,
  pieOpacity: '1',
  ...roleVariables(),
  ...seriesColours(),
};

/** The custom property that an `#rrggbb` stands for, if it is one of ours. */
export function propertyOf(hex: string): string | undefined {
  return bySentinel.get(hex.toLowerCase());
}

/** Every custom property a drawing may ask for: `farger.css` must define them all. */
export function allProperties(): string[] {
  return [...new Set(bySentinel.values())];
}

function sentinel(property: string): string {
  const hex = `#${(0xa7b001 + bySentinel.size * 0x111).toString(16)}`;
  bySentinel.set(hex, `--d-${property}`);
  return hex;
}

function roleVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [property, names] of Object.entries(THEME_ROLES)) {
    give(variables, names.split(/\s+/), sentinel(property));
  }
  return variables;
}

/** A scale of series: fill, text on it, and line; for mindmap, timeline and pie. */
function seriesColours(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (let i = 0; i < SERIES; i++) {
    const { fill, text, line } = seriesVariables(i);
    give(variables, fill, sentinel(`s${i}`));
    give(variables, text, sentinel(`s${i}-text`));
    give(variables, line, sentinel(`s${i}-line`));
  }
  return variables;
}

function give(variables: Record<string, string>, names: readonly string[], hex: string): void {
  for (const name of names) variables[name] = hex;
}

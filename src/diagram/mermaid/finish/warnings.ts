/** What an author should know about a diagram that could still be drawn. */
import { LOCKED_KEYS } from '../assumptions.ts';
import type { RawDrawing } from '../engine/engine.ts';
import { foreignColours } from '../theme/colour.ts';

export interface Warning {
  readonly text: string;
  /** Line in the source, from 1; undefined where it is about no line. */
  readonly line: number | undefined;
}

/** @param turnedDown colours of the drawing that are not ours */
export function warningsFor(
  source: string,
  raw: RawDrawing,
  turnedDown: ReadonlySet<string>,
): Warning[] {
  const at = (index: number) => (index < 0 ? undefined : source.slice(0, index).split('\n').length);
  return [
    ...raw.missing.map((sign) => ({ text: missingGlyph(sign), line: at(source.indexOf(sign)) })),
    ...colours(source, turnedDown).map(({ colour, index }) => ({
      text: index < 0 ? fromMermaid(colour) : fromAuthor(colour),
      line: at(index),
    })),
    ...lockedKeys(source).map(({ key, index }) => ({
      text: `Inställningen ”${key}” bestäms av handboken och används inte.`,
      line: at(index),
    })),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const fromAuthor = (colour: string) =>
  `Färgen ”${colour}” används inte. Egna färger skulle inte synas i mörkt läge.`;

/** A new version of Mermaid may colour something by itself: see `HARD_CODED` in assumptions.ts. */
const fromMermaid = (colour: string) =>
  `Mermaid ritar något med färgen ”${colour}”, som handboken inte har. Det får en annan färg. Säg till den som sköter programmet.`;

function colours(source: string, turnedDown: ReadonlySet<string>) {
  const written = foreignColours(source);
  const drawn = [...turnedDown].filter(
    (colour) => !written.some((own) => own.colour.toLowerCase() === colour.toLowerCase()),
  );
  const text = source.toLowerCase();
  return [
    ...written,
    ...drawn.map((colour) => ({ colour, index: text.indexOf(colour.toLowerCase()) })),
  ];
}

function missingGlyph(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Tecknet ”${character}” (U+${code}) finns inte i handbokens typsnitt.`;
}

/** Settings that stand in the author's front matter or `%%{init}%%` but have no effect. */
function lockedKeys(source: string): { key: string; index: number }[] {
  const places = [/^\s*---\n[\s\S]*?\n\s*---/g, /%%\{[\s\S]*?\}%%/g].flatMap((form) => [
    ...source.matchAll(form),
  ]);
  return LOCKED_KEYS.flatMap((key) => {
    const [found] = places.flatMap(({ 0: text, index }) => {
      const inside = text.search(new RegExp(`\\b${key}\\b["']?\\s*:`));
      return inside < 0 ? [] : [index + inside];
    });
    return found === undefined ? [] : [{ key, index: found }];
  });
}

/** What an author should know about a diagram that could still be drawn. */
import type { RawDrawing } from '../engine/engine.ts';
import { LOCKED_KEYS } from '../engine/settings.ts';
import { foreignColours } from '../theme/colour.ts';

export function warningsFor(source: string, raw: RawDrawing): string[] {
  return [
    ...(raw.title
      ? []
      : ['Diagrammet saknar namn: skriv en rad ”accTitle: …” efter första raden.']),
    ...raw.missing.map(missingGlyph),
    ...foreignColours(source).map(
      (colour) =>
        `Färgen ”${colour}” används inte: ge noden en klass i stället, med ”:::klassnamn”.`,
    ),
    ...lockedKeys(source).map(
      (key) => `Inställningen ”${key}” bestäms av webbplatsen och används inte.`,
    ),
  ];
}

function missingGlyph(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Tecknet ”${character}” (U+${code}) finns inte i webbplatsens typsnitt.`;
}

/** Settings that stand in the author's front matter or `%%{init}%%` but have no effect. */
function lockedKeys(source: string): string[] {
  const head = /^\s*---\n[\s\S]*?\n\s*---/.exec(source)?.[0] ?? '';
  const directives = source.match(/%%\{[\s\S]*?\}%%/g)?.join('\n') ?? '';
  const settings = head + directives;
  return LOCKED_KEYS.filter((key) => new RegExp(`\\b${key}\\b["']?\\s*:`).test(settings));
}

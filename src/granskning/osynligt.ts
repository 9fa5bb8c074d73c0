/**
 * Characters that nobody sees and that no text here may hold: control characters but tab and line endings, line separators, marks that
 * turn the direction of text, characters of no width, a BOM inside the text. A carriage return alone is one too: Markdown takes it for a
 * line ending and editors do not show it.
 */
export const OSYNLIGT =
  /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Cs}\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;

const ALLA = new RegExp(OSYNLIGT, 'gu');

/** U+202E */
export function kodpunkt(tecken: string): string {
  return `U+${tecken.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text that can be shown anywhere, a terminal too: what nobody sees is written as its number. */
export function synligt(text: string): string {
  return text.replace(ALLA, (tecken) => `<${kodpunkt(tecken)}>`);
}

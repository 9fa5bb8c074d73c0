/**
 * Characters that no text here may hold, be they typed or written as a code: control characters, line separators other than line feed,
 * marks that turn the direction of text, and those of no width. A soft hyphen and the blanks of typography are allowed.
 */
const OSYNLIGT =
  /[\p{Cc}\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFD-\uFFFF\u{E0000}-\u{E007F}]/u;

/** Whether a text holds any such character. */
export function harOsynligt(text: string): boolean {
  return OSYNLIGT.test(text);
}

/** The text without them. */
export function utanOsynliga(text: string): string {
  return text.replace(new RegExp(OSYNLIGT.source, 'gu'), '');
}

/** "U+202E": the number by which a character is found. */
export function teckennummer(tecken: string): string {
  return `U+${(tecken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

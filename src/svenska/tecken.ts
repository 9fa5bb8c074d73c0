/**
 * Characters that nobody sees and that do not belong in a text: where they stand, what they are called, and how they are shown.
 *
 * - Control characters but tab and line endings (\n, \r\n). A carriage return alone is one: Markdown takes it for a line ending and
 *   editors do not show it, so it could hide a line.
 * - U+2028 and U+2029, which some readers take for line endings and others do not.
 * - Marks that turn the direction of text: it would be shown as something else than what it says.
 * - Characters without width, a BOM inside the text, and the tags of U+E0000: a word with one in it is not found by the search.
 *   A joiner is let be where it belongs, between two emoji.
 * - Half a character (a lone surrogate), which no file can hold but an escape can give.
 * - U+FFFD, which stands where a letter was lost when the file was saved in another encoding.
 */
const OSYNLIGT =
  /\r(?!\n)|(?![\t\n\r])\p{Cc}|\p{Cs}|[\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFD-\uFFFF\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])\u200D/u;

const ALLA = new RegExp(OSYNLIGT.source, 'gu');

/** Anything but what texts are mostly made of, none of which is invisible: found much faster than what is. */
const OVANLIGT = /[^\t\n -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205F\u20A0-\u2BFF]/;

/** Whether a text holds any such character. */
export function harOsynligt(text: string): boolean {
  return OVANLIGT.test(text) && OSYNLIGT.test(text);
}

/** The first such character and its place in the text. */
export function forstaOsynliga(text: string): { tecken: string; index: number } | undefined {
  const traff = OSYNLIGT.exec(text);
  return traff ? { tecken: traff[0], index: traff.index } : undefined;
}

/** The text without them. What some take for a line ending becomes a space. */
export function utanOsynliga(text: string): string {
  if (!OVANLIGT.test(text)) return text;
  return text.replace(ALLA, (tecken) => (/[\v\f\r\u0085\u2028\u2029]/.test(tecken) ? ' ' : ''));
}

/** "U+202E": the number by which a character is found. */
export function teckennummer(tecken: string): string {
  return `U+${(tecken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text that can be shown anywhere: what nobody sees is written as its number, for example <U+001B>. */
export function synligt(text: string): string {
  return harOsynligt(text) ? text.replace(ALLA, (tecken) => `<${teckennummer(tecken)}>`) : text;
}

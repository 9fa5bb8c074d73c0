/**
 * Characters that no text here may hold, be they typed or written as a code: control characters, line separators other than line feed,
 * marks that turn the direction of text, and those of no width. A soft hyphen and the blanks of typography are allowed, and the joiner
 * inside an emoji.
 */
const OSYNLIGT =
  /[\p{Cc}\p{Cs}\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E007F}]/u;
const FOGARE = '\u200D';

/** Whether one character is such. `\t`, `\n` and `\r` are for the caller to allow. */
export function arOsynligt(tecken: string): boolean {
  return OSYNLIGT.test(tecken) || tecken === FOGARE;
}

/** U+200B */
export function kodpunkt(tecken: string): string {
  return `U+${tecken.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The characters that readers of text take differently: what is blank to one is a letter, a line ending or nothing to another. */

/** White space of Unicode, and what looks like it. */
export const BLANKA = [
  ...' \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
];

/** What some reader or other takes for the end of a line. */
export const RADSLUT = ['\n', '\r\n', '\r', '\n\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

/** Characters that nobody sees: control, zero width, direction, tags, what is no character. */
export const OSYNLIGA = [
  ...Array.from({ length: 32 }, (_, nr) => String.fromCharCode(nr)).filter(
    (tecken) => !'\t\n\r'.includes(tecken),
  ),
  ...Array.from({ length: 33 }, (_, nr) => String.fromCharCode(0x7f + nr)),
  ...'\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E',
  ...'\u2060\u2061\u2064\u2066\u2067\u2068\u2069\u206A\u206F\uFEFF\uFFF9\uFFFB\uFFFE\uFFFF',
  ...'\u{E0001}\u{E0041}\u{E007F}',
];

/** Letters and signs that are written in more than one way, or take more than one unit. */
export const UDDA = [...'\u00AD\u0301\uFE0F', 'é', '👨‍👩‍👧', '🏴', 'ﬁ', 'ſ', 'K', 'İ', 'ß', '𝒳', '​'];

/** Characters that a page may not hold: told here anew, apart from the checks, so that the two are compared. */
export const FORBJUDNA =
  /(?![\n\t]|\r\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;

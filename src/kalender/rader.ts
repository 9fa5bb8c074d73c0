/** Lines of iCalendar (RFC 5545): escaping, folding and line ends. Knows nothing of the handbook. */

/** Longest line in octets without its line end (RFC 5545 3.1). */
const RADLANGD = 75;

/** A property: `SUMMARY:Text`, or `DTSTART;VALUE=DATE:20260101`. The value is written as it is. */
export function rad(namn: string, varde: string): string {
  return `${namn}:${varde}`;
}

/** A property of TEXT, or of several: escaped (3.3.11), joined by commas. */
export function textrad(namn: string, ...texter: string[]): string {
  return rad(namn, texter.map(skyddad).join(','));
}

/** The whole file: folded lines, CRLF after each. */
export function tillFil(rader: string[]): string {
  return rader.map((en) => `${brytRad(en)}\r\n`).join('');
}

function skyddad(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\n|\r/g, '\\n');
}

/**
 * Folds a line at 75 octets. A continuation begins with a space, which counts.
 * Characters are counted whole, so a fold never falls inside one.
 */
export function brytRad(rad: string): string {
  let ut = '';
  let langd = 0;
  for (const tecken of rad) {
    const byte = Buffer.byteLength(tecken);
    if (langd + byte > RADLANGD) {
      ut += '\r\n ';
      langd = 1;
    }
    ut += tecken;
    langd += byte;
  }
  return ut;
}

/** The characters of a text from Word, as they are written in a handbook. */
import { utanOsynliga } from '../../../svenska/tecken.ts';

/** Quotation marks that are not Swedish, straight or curved, single or double. */
const DUBBLA = /["\u201C\u201E\u201F\u2033\u00AB\u00BB]/g;
const ENKLA = /['\u2018\u201A\u201B]/g;
/** Bullets of Word's own fonts, which no other font has. */
const EGNA = /[\uE000-\uF8FF]/g;
/** A blank that keeps a number and its unit together is kept: "10 000 kr". */
const HARDA = /(?<![\d§])[\u00A0\u2007\u202F]|[\u00A0\u2007\u202F](?![\d\p{L}%§])/gu;

/** A run of text with Swedish quotation marks, one kind of blank and nothing that nobody sees. */
export function rensad(text: string): string {
  return utanOsynliga(text)
    .replace(/\u00AD/g, '')
    .replace(/\u2011/g, '-')
    .replace(EGNA, '•')
    .replace(DUBBLA, '”')
    .replace(ENKLA, '’')
    .replace(/[\t\n\r\u2000-\u2006\u2008-\u200A\u205F\u3000]+/g, ' ')
    .replace(HARDA, ' ')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC');
}

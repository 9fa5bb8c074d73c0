import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { harOsynligt, teckennummer } from '../svenska/tecken.ts';

/**
 * The character that a code of HTML stands for.
 *
 * @param kod what stands between & and ; for example nbsp, #160 or #xA0
 * @returns undefined for a number that is no character, false for a name that is not known
 */
export function franTeckenkod(kod: string): string | undefined | false {
  if (!kod.startsWith('#')) return decodeNamedCharacterReference(kod);
  const hex = /^#x/i.test(kod);
  const tal = Number.parseInt(kod.slice(hex ? 2 : 1), hex ? 16 : 10);
  const duger = tal > 0 && tal <= 0x10ffff && (tal < 0xd800 || tal > 0xdfff);
  return duger ? String.fromCodePoint(tal) : undefined;
}

/** What is wrong with a code that is written as `skriven`, or undefined when it may be used. Unknown names are for the caller. */
export function osynligKod(kod: string, skriven: string): string | undefined {
  const tecken = franTeckenkod(kod);
  if (tecken === false) return undefined;
  if (tecken === undefined)
    return `Teckenkoden ${skriven} är inget tecken och får inte stå i texten.`;
  // A tab or a line break that has to be written as a code is there to hide something.
  if (!harOsynligt(tecken) && !/[\t\n\r]/.test(tecken)) return undefined;
  return `Teckenkoden ${skriven} är det osynliga tecknet ${teckennummer(tecken)} och får inte stå i texten.`;
}

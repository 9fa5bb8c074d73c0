import { orden, vikform } from '../../svenska/ord.ts';
import { stamform } from '../../svenska/stam.ts';
import { utanUtfyllnad } from './utfyllnad.ts';

/** The form in which names, keys and questions are compared: folded stems, without words that say nothing. */
export function namnform(text: string): string {
  return vikform(stamform(utanUtfyllnad(orden(text))));
}

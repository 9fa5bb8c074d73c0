/** Small changes of a text: parts left out, doubled, moved, and signs that mean something set in. */
import { BLANKA, OSYNLIGA, RADSLUT } from './tecken.ts';
import type { Slump } from './slump.ts';

const TECKEN = (
  '{ } < > [ ] ( ) : - --- # ## * ** _ ` ``` ~~~ | ! & % @ ? " \' \\ , ~ $ </ /> <!-- --> {{ ... => import export <X <Not> </Not> ![]( [^1] ' +
  '[a]: www.a.se` https://a.se` &lt; &#x3c; &amp;lt; javascript: <script> <img/onerror=x> okänd null ```mermaid <br> | |-| 1. - > +++'
).split(' ');

/** A text with one to four changes. */
export function muterad(slump: Slump, text: string, angrepp: readonly string[]): string {
  let ny = text;
  for (let kvar = 1 + slump.tal(4); kvar > 0; kvar--)
    ny = slump.nagot(ANDRINGAR)(slump, ny, angrepp);
  return ny;
}

type Andring = (slump: Slump, text: string, angrepp: readonly string[]) => string;

const ANDRINGAR: Andring[] = [
  (slump, text) => isatt(slump, text, slump.nagot(TECKEN)),
  (slump, text) => isatt(slump, text, slump.nagot(TECKEN)),
  (slump, text, angrepp) => isatt(slump, text, slump.nagot(angrepp)),
  (slump, text) => isatt(slump, text, slump.nagot([...BLANKA, ...RADSLUT, ...OSYNLIGA])),
  (slump, text) => {
    const [fran, till] = stycke(slump, text, 30);
    return text.slice(0, fran) + text.slice(till);
  },
  (slump, text) => {
    const [fran, till] = stycke(slump, text, 30);
    return text.slice(0, till) + text.slice(fran, till).repeat(1 + slump.tal(4)) + text.slice(till);
  },
  (slump, text) => {
    const [fran, till] = stycke(slump, text, 60);
    return isatt(slump, text.slice(0, fran) + text.slice(till), text.slice(fran, till));
  },
  (slump, text) =>
    text.replace(
      slump.nagot(['\n', ' ', '\n\n', '(', ']', '-', '`']),
      slump.nagot([...BLANKA, ...RADSLUT]),
    ),
  (slump, text) => (slump.chans(0.2) ? text.replaceAll('\n', slump.nagot(RADSLUT)) : text),
];

function isatt(slump: Slump, text: string, vad: string): string {
  const vid = slump.tal(text.length + 1);
  return text.slice(0, vid) + vad + text.slice(vid);
}

function stycke(slump: Slump, text: string, langst: number): [number, number] {
  const fran = slump.tal(text.length + 1);
  return [fran, Math.min(text.length, fran + slump.tal(langst))];
}

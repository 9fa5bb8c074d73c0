/**
 * Links in Mermaid's source. The checks and the drawing read them by the same rule, so that what is drawn has been checked.
 *
 *     click a "roll:x"            flowchart, class, state; href may stand before the address
 *     link Klass "roll:x"         class
 *     link Anna: Sidan @ roll:x   sequence
 *     links Anna: {"Sidan": "roll:x"}
 *     click a call f()            runs code: never allowed, and does nothing here
 */
import type { Code } from 'mdast';
import type { Lank } from '../post.ts';
import { platsIStangsel } from './stangslar.ts';
import { nodplats } from './trad.ts';

/** An address in a source, with its place. */
export interface Klicklank {
  adress: string;
  index: number;
}

const CITERAD =
  /(?<=^|[;\n])[ \t]*(?:click|link)[ \t]+[\p{L}\d_][^\s"]*[ \t]+(?:href[ \t]+)?"([^"\n]*)"/giu;
const SEKVENS = /^[ \t]*link[ \t]+[^:\n]+:[^@\n]*@[ \t]*([^\s;]+)/gim;
const SEKVENSER = /^[ \t]*links[ \t]+[^:\n]+:[ \t]*(\{.*\})/gim;
const ANROP =
  /(?<=^|[;\n])[ \t]*(?:click[ \t]+[^\s"]+[ \t]+(?!href\b|")(?:call\b|[\p{L}_])|callback[ \t]+\S)/giu;

/** The links of a source in the order of the text. */
export function klicklankar(kalla: string): Klicklank[] {
  const enkla = [...kalla.matchAll(CITERAD), ...kalla.matchAll(SEKVENS)].map((traff) => ({
    adress: traff[1] ?? '',
    index: traff.index + traff[0].lastIndexOf(traff[1] ?? ''),
  }));
  const flera = [...kalla.matchAll(SEKVENSER)].flatMap(({ 0: hela, 1: karta = '', index }) =>
    [...karta.matchAll(/:\s*"([^"]*)"/g)].map((traff) => ({
      adress: traff[1] ?? '',
      index: index + hela.indexOf(karta) + traff.index + traff[0].indexOf('"') + 1,
    })),
  );
  return [...enkla, ...flera].sort((a, b) => a.index - b.index);
}

/** Places where a click would run code. */
export function klickanrop(kalla: string): number[] {
  return [...kalla.matchAll(ANROP)].map(({ 0: hela, index }) => index + hela.search(/\S/));
}

/** The links of a fence with their places in the file: the opening quote of each. */
export function klickbara(kod: Code): Lank[] {
  return klicklankar(kod.value).map(({ adress, index }) => {
    const citat = kod.value[index - 1] === '"' ? 1 : 0;
    return { adress, ...platsIStangsel({ kalla: kod.value, ...nodplats(kod) }, index - citat) };
  });
}

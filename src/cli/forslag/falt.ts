/** Puts the fields of one YAML text into another, as they are written: all other bytes stay as they are. */
import { isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { vik } from '../../svenska/vikning.ts';

/**
 * A text with the outermost fields of another in the place of its own; those that it does not have come last.
 *
 * @param bas the text that keeps its order and comments
 * @param over the text whose fields are taken over
 */
export function medFalt(bas: string, over: string): string {
  const egna = falten(bas);
  const nya = falten(over);
  const rad = bas.includes('\r\n') ? '\r\n' : '\n';
  const ersatt = [...egna]
    .filter(([namn]) => nya.has(namn))
    .sort(([, a], [, b]) => b.fran - a.fran)
    .reduce((text, [namn, { fran, till }]) => {
      const ny = utklippt(over, nya.get(namn)!, rad);
      return text.slice(0, fran) + ny + text.slice(till);
    }, bas);
  const fler = [...nya].filter(([namn]) => !egna.has(namn));
  if (fler.length === 0) return ersatt;
  const slut = ersatt.replace(/(?<!\n)$/, rad);
  return slut + fler.map(([, plats]) => utklippt(over, plats, rad) + rad).join('');
}

interface Stycke {
  fran: number;
  till: number;
}

/** Where each outermost field stands, from its name to the end of its value, by folded name. */
function falten(text: string): Map<string, Stycke> {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return new Map();
  return new Map(contents.items.flatMap((par) => stycket(text, par)));
}

function stycket(text: string, { key, value }: Pair): [string, Stycke][] {
  const nyckel = (key as Node).range;
  if (!isScalar(key) || !nyckel) return [];
  const slut = (value as Node | null)?.range?.[1] ?? text.indexOf(':', nyckel[1]) + 1;
  const fran = nyckel[0];
  return [[vik(String(key.value)), { fran, till: fran + text.slice(fran, slut).trimEnd().length }]];
}

function utklippt(text: string, { fran, till }: Stycke, rad: string): string {
  return text.slice(fran, till).replace(/\r?\n/g, rad);
}

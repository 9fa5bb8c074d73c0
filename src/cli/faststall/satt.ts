/** Puts a value into a YAML text. Only the bytes of that value change: comments, order, quotes and line breaks are the editor's. */
import { isMap, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { vik } from '../../svenska/vikning.ts';

/**
 * The text with a value at a path of one or two fields, by their Swedish names. A field that is missing is put in: inside the fields
 * above it, or last in the file.
 *
 * @returns undefined where the text is written in a way that cannot be changed safely
 */
export function satt(
  text: string,
  [ovan, inre]: [string, string?],
  varde: string,
): string | undefined {
  const { contents, errors } = parseDocument(text);
  if (!isMap(contents) || errors.length > 0) return undefined;
  const skrivet = skriv(varde);
  const par = falt(contents, ovan);
  if (!par)
    return sist(text, inre ? [`${ovan}:`, `  ${inre}: ${skrivet}`] : [`${ovan}: ${skrivet}`]);
  if (inre === undefined) return bytVarde(text, par, skrivet);
  if (!isMap(par.value)) return undefined;
  const inrePar = falt(par.value, inre);
  return inrePar ? bytVarde(text, inrePar, skrivet) : inuti(text, par.value, `${inre}: ${skrivet}`);
}

/** As YAML reads it as text: an id or words as they are, all else in quotes. */
function skriv(varde: string): string {
  const barord = /^\p{L}[\p{L}\p{N} -]*$/u.test(varde);
  return barord && varde.length > 3 ? varde : JSON.stringify(varde);
}

function falt(karta: YAMLMap, namn: string): Pair | undefined {
  return karta.items.find((par) => isScalar(par.key) && vik(String(par.key.value)) === vik(namn));
}

function bytVarde(text: string, { key, value }: Pair, skrivet: string): string | undefined {
  const [fran, till] = (value as Node | null)?.range ?? [];
  if (fran !== undefined && till !== undefined && till > fran)
    return isScalar(value) ? text.slice(0, fran) + skrivet + text.slice(till) : undefined;
  const nyckel = (key as Node).range?.[1];
  if (nyckel === undefined) return undefined;
  const kolon = text.indexOf(':', nyckel) + 1;
  return `${text.slice(0, kolon)} ${skrivet}${text.slice(kolon)}`;
}

/** Last among the fields of a map, as these are written: on a line of its own or after a comma. */
function inuti(text: string, karta: YAMLMap, falt: string): string | undefined {
  const sista = karta.items.at(-1);
  const slut = (sista?.value as Node | null | undefined)?.range?.[1];
  const start = (karta.items[0]?.key as Node | undefined)?.range?.[0];
  if (slut === undefined || start === undefined) return undefined;
  if (karta.flow) return `${text.slice(0, slut)}, ${falt}${text.slice(slut)}`;
  const indrag = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const rad = slut + Math.max(0, text.slice(slut).search(/\r?\n|$/));
  return text.slice(0, rad) + brytning(text) + indrag + falt + text.slice(rad);
}

function sist(text: string, rader: string[]): string {
  const ny = brytning(text);
  return text.replace(/(?:\r?\n)*$/, ny) + rader.map((rad) => rad + ny).join('');
}

function brytning(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A file in its parts, so that they put together are the file, byte by byte. */
import { dela } from '../../innehall/framsida/framsida.ts';

export interface Filtext {
  /** What stands before the fields: a byte order mark, three hyphens. */
  fore: string;
  yaml: string;
  /** The line of three hyphens that ends the fields; empty in a file of fields alone. */
  mellan: string;
  brod: string;
}

/** Takes a text apart. A YAML file is fields alone. Undefined when it has no fields to be found. */
export function delaText(text: string, arYaml: boolean): Filtext | undefined {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const rest = text.slice(bom.length);
  if (arYaml) return { fore: bom, yaml: rest, mellan: '', brod: '' };
  const delad = dela(rest);
  if (!delad) return undefined;
  const start = rest.indexOf('\n') + 1;
  const slut = rest.length - delad.brod.length;
  return {
    fore: bom + rest.slice(0, start),
    yaml: delad.yaml,
    mellan: rest.slice(start + delad.yaml.length, slut),
    brod: delad.brod,
  };
}

/** The file again. */
export function hopsatt({ fore, yaml, mellan, brod }: Filtext): string {
  return fore + yaml + mellan + brod;
}

/** A text as an editor of the browser holds it: every line ends alike. */
export function medLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * A text as the browser gives it back, with the line breaks of the file: lines that are as they were keep their own.
 *
 * @param fore the text as it stands in the file
 * @param ny the new one, lines ending in LF
 */
export function medRadslut(fore: string, ny: string): string {
  if (medLf(fore) === ny) return fore;
  const gamla = rader(fore);
  const nya = ny.split(/(?<=\n)/);
  const lika = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && medLf(a) === b;
  let borjan = 0;
  while (lika(gamla[borjan], nya[borjan])) borjan++;
  let slut = 0;
  const kvar = Math.min(gamla.length, nya.length) - borjan;
  while (slut < kvar && lika(gamla.at(-1 - slut), nya.at(-1 - slut))) slut++;
  const brytning = vanligast(fore);
  const mitten = nya.slice(borjan, nya.length - slut).map((rad) => rad.replace('\n', brytning));
  return [...gamla.slice(0, borjan), ...mitten, ...gamla.slice(gamla.length - slut)].join('');
}

function rader(text: string): string[] {
  return text.split(/(?<=\n|\r(?!\n))/);
}

function vanligast(text: string): string {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  return crlf > lf ? '\r\n' : '\n';
}

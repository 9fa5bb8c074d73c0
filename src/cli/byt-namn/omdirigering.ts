/** Keeps the list of redirects in handbok.yaml: text in, text out, everything else as it was. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import { Framsida } from '../../innehall/framsida/framsida.ts';
import { vik } from '../../svenska/vikning.ts';

/** One redirect, as it is written. */
export interface Nyomdirigering {
  fran: string;
  till: string;
  /** What the page was called, when it has another name now. */
  namn: string | undefined;
}

const NYCKEL = 'omdirigeringar';
const RUBRIK = '# Gamla adresser som leder vidare. npm run byt-namn lägger till dem.';

/**
 * The file with one redirect more. A redirect from the new address is taken away: there is a page now.
 *
 * @param yaml handbok.yaml
 * @returns undefined when the list is written in a way that cannot be changed safely
 */
export function medOmdirigering(yaml: string, ny: Nyomdirigering): string | undefined {
  const utan = utanFran(utanFran(yaml, ny.till), ny.fran);
  const rad = `{ från: "${ny.fran}", till: "${ny.till}"${ny.namn ? `, namn: ${JSON.stringify(ny.namn)}` : ''} }`;
  const par = paret(utan);
  const brytning = yaml.includes('\r\n') ? '\r\n' : '\n';
  if (!par) {
    const slut = utan === '' || utan.endsWith('\n') ? '' : brytning;
    return `${utan}${slut}${brytning}${[RUBRIK, `${NYCKEL}:`, `  - ${rad}`, ''].join(brytning)}`;
  }
  const lista = par.value as Node | null;
  if (isSeq(lista) && !lista.flow && lista.items.length > 0) {
    const sist = rader(utan, lista).at(-1)!;
    const indrag = ' '.repeat(sist.indrag);
    const glapp = utan.slice(0, sist.till).endsWith('\n') ? '' : brytning;
    return `${utan.slice(0, sist.till)}${glapp}${indrag}- ${rad}${brytning}${utan.slice(sist.till)}`;
  }
  return medTomLista(utan, par, rad, brytning);
}

/** The list is there, but holds nothing: `omdirigeringar:` or `omdirigeringar: []`. */
function medTomLista(yaml: string, par: Pair, rad: string, brytning: string): string | undefined {
  const lista = par.value as Node | null;
  const tom =
    !lista ||
    (isSeq(lista) && lista.items.length === 0) ||
    (isScalar(lista) && lista.value === null);
  if (!tom) return undefined;
  const nyckel = (par.key as Node).range![1];
  const kolon = yaml.indexOf(':', nyckel) + 1;
  const slut = isSeq(lista) ? lista.range![1] : kolon;
  return `${yaml.slice(0, kolon)}${brytning}  - ${rad}${yaml.slice(slut)}`;
}

/** The file without the redirects that lead from an address. */
function utanFran(yaml: string, fran: string): string {
  const par = paret(yaml);
  const lista = par?.value as Node | null | undefined;
  if (!par || !isSeq(lista) || lista.flow) return yaml;
  const alla = rader(yaml, lista);
  const bort = alla.filter((_, nr) => franI(lista.items[nr]) === fran);
  if (bort.length === alla.length && bort.length > 0)
    return utanRader(yaml, [hela(yaml, par, alla)]);
  return utanRader(yaml, bort);
}

/** The key and all its lines, with our own line above and the blank one before that. */
function hela(yaml: string, par: Pair, alla: Radspann[]): { fran: number; till: number } {
  const nyckel = yaml.lastIndexOf('\n', (par.key as Node).range![0]) + 1;
  const rubrik = yaml.lastIndexOf('\n', nyckel - 2) + 1;
  const harRubrik = yaml.slice(rubrik, nyckel).trim() === RUBRIK;
  const forst = harRubrik ? rubrik : nyckel;
  const tom = harRubrik ? (/\n\r?\n$/.exec(yaml.slice(0, forst))?.[0].length ?? 1) - 1 : 0;
  return { fran: forst - tom, till: alla.at(-1)!.till };
}

function utanRader(yaml: string, spann: readonly { fran: number; till: number }[]): string {
  return spann
    .toReversed()
    .reduce((text, { fran, till }) => text.slice(0, fran) + text.slice(till), yaml);
}

function franI(post: unknown): unknown {
  if (!isMap(post)) return undefined;
  const par = post.items.find((ett) => isScalar(ett.key) && vik(String(ett.key.value)) === 'fran');
  return isScalar(par?.value) ? par.value.value : undefined;
}

interface Radspann {
  fran: number;
  till: number;
  /** Blanks before the hyphen. */
  indrag: number;
}

/** The lines of each item of a list, with the line break that ends them. */
function rader(yaml: string, lista: YAMLSeq): Radspann[] {
  return lista.items.map((post) => {
    const [start, slut] = (post as Node).range!;
    const fran = yaml.lastIndexOf('\n', start - 1) + 1;
    const ratt = yaml.slice(start, slut).trimEnd().length + start;
    const nasta = yaml.indexOf('\n', ratt);
    const indrag = /^ */.exec(yaml.slice(fran))![0].length;
    return { fran, till: nasta < 0 ? yaml.length : nasta + 1, indrag };
  });
}

function paret(yaml: string): Pair | undefined {
  const { contents } = new Framsida(yaml, 0).dokument;
  if (!isMap(contents)) return undefined;
  return contents.items.find(
    (par) => isScalar(par.key) && vik(String(par.key.value)) === NYCKEL,
  ) as Pair | undefined;
}

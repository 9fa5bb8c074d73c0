/** Puts one value in the place of another, whatever kinds they are. Comments on the line of the key stay. */
import { isScalar, Scalar, type Node, type Pair } from 'yaml';
import type { Textbyte } from '../../innehall/framsida/textbyte.ts';
import {
  arBlock,
  efterKolon,
  harText,
  kolumn,
  nastaRad,
  nyckelstart,
  radslut,
  radstart,
  slutAv,
} from './lage.ts';
import { arLoptext, iFlode, skrivPost, skrivVarde, type Namnge, type Skrivet } from './nytt.ts';
import { iRader } from './radbryt.ts';
import { skrivSkalar, type Enkelt } from './skalar.ts';

/** What a change needs to know of the text that it is made in. */
export interface Sammanhang {
  text: string;
  /** The line break of the file. */
  brytning: string;
  namn: Namnge;
}

/** A value of a pair in lines. */
export function bytIPar(har: Sammanhang, par: Pair, ny: unknown): Textbyte[] {
  const indrag = kolumn(har.text, nyckelstart(par));
  const skrivet = skrivVarde(ny, har.namn);
  return satt(har, efterKolon(har.text, par), par.value, skrivet, indrag);
}

/** A value in brackets, or a post that stands after its hyphen on one line. */
export function bytIFlode({ text, namn }: Sammanhang, nod: Node, ny: unknown): Textbyte[] {
  return [{ fran: nod.range![0], till: slutAv(text, nod), text: iFlode(ny, namn) }];
}

/** A post in lines, after its hyphen. */
export function bytPost(har: Sammanhang, nod: Node, ny: unknown, streck: number): Textbyte[] {
  const indrag = ' '.repeat(kolumn(har.text, streck));
  const text = skrivPost(ny, har.namn).join(har.brytning + indrag);
  return [{ fran: streck, till: harText(nod) ? slutAv(har.text, nod) : streck + 1, text }];
}

/** One simple value in the place of another: it keeps its quotes, and a text in lines its lines. */
export function bytSkalar(har: Sammanhang, nod: Scalar, ny: Enkelt, flode: boolean): Textbyte[] {
  const { text } = har;
  const [fran] = nod.range!;
  const till = slutAv(text, nod);
  if (nod.type === Scalar.BLOCK_FOLDED || nod.type === Scalar.BLOCK_LITERAL) {
    const rader = typeof ny === 'string' && nyaRader(text.slice(fran, till), ny, nod.type);
    if (rader) return [{ fran, till, text: rader.join(har.brytning) }];
  }
  const stil =
    nod.type === Scalar.QUOTE_SINGLE || nod.type === Scalar.QUOTE_DOUBLE ? nod.type : undefined;
  return [{ fran, till, text: skrivSkalar(ny, flode, stil) }];
}

/** The lines of a text in lines, the first one its sign. Undefined when the text can't be written so. */
function nyaRader(kalla: string, ny: string, typ: Scalar.Type): string[] | undefined {
  const [tecken = '', ...fore] = kalla.split(/\r?\n/);
  const indrag = /^ */.exec(fore[0] ?? '')![0];
  const utan = fore.map((rad) => rad.slice(indrag.length));
  const hela = ny.replace(/\n+$/, '');
  if (typ === Scalar.BLOCK_LITERAL)
    return [tecken, ...hela.split('\n').map((rad) => (rad ? indrag + rad : ''))];
  if (!arLoptext(hela) || utan.some((rad) => rad === '' || rad.startsWith(' '))) return undefined;
  return [tecken, ...iRader(hela, utan).map((rad) => indrag + rad)];
}

function satt(
  har: Sammanhang,
  kolon: number,
  gammal: unknown,
  { inne, under }: Skrivet,
  indrag: number,
): Textbyte[] {
  const { text, brytning } = har;
  const forst = inne && ` ${inne}`;
  const rader = under.map((rad) => `${brytning}${' '.repeat(indrag)}${rad}`).join('');
  if (!harText(gammal)) return iStalletFor(text, [kolon, kolon], forst, rader);
  const slut = slutAv(text, gammal);
  if (!arBlock(gammal))
    return iStalletFor(text, [kolon, slut], forst, rader, flerRader(text, kolon, slut));
  const kvar = radslut(text, kolon);
  return [
    { fran: kolon, till: kolon, text: forst },
    { fran: kvar, till: slut, text: rader },
  ];
}

/** What stands after the value on its line, a comment, stays on the line of the key. */
function iStalletFor(
  text: string,
  [fran, till]: [number, number],
  forst: string,
  rader: string,
  lang = false,
): Textbyte[] {
  const slut = lang ? till : radslut(text, till);
  return slut === till
    ? [{ fran, till, text: forst + rader }]
    : [
        { fran, till, text: forst },
        { fran: slut, till: slut, text: rader },
      ];
}

function flerRader(text: string, fran: number, till: number): boolean {
  return text.slice(fran, till).includes('\n');
}

/** Whether a long text may be put on lines of its own: nothing stands after it on its line. */
export function arSist(text: string, nod: Node): boolean {
  const slut = slutAv(text, nod);
  return text.slice(slut, nastaRad(text, slut)).trim() === '' && radstart(text, nod.range![0]) >= 0;
}

export function arSkalar(nod: unknown): nod is Scalar {
  return isScalar(nod) && harText(nod);
}

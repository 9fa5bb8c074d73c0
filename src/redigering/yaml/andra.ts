/**
 * Changes values in a YAML text, and only the bytes that the change needs: comments, order, quotes, line breaks and spelling of names stay.
 * The text is read with the place of everything; what is the same in both values is left as it stands. What comes out is read again, and
 * must be what was asked for.
 */
import { isMap, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { svenskt } from '../../schema/faltnamn.ts';
import { vik } from '../../svenska/vikning.ts';
import { arFalt } from '../../innehall/varde.ts';
import { bytUt, type Textbyte } from '../../innehall/framsida/textbyte.ts';
import { lasYaml } from '../../innehall/framsida/yaml.ts';
import {
  arSist,
  arSkalar,
  bytIFlode,
  bytIPar,
  bytPost,
  bytSkalar,
  type Sammanhang,
} from './byt.ts';
import { bytKarta, type Falt } from './karta.ts';
import { arBlock, harText } from './lage.ts';
import { bytLista } from './lista.ts';
import { skrivPar } from './nytt.ts';
import type { Enkelt } from './skalar.ts';

/** The longest handbok.yaml, as granskningen has it. */
const MAX_HANDBOK = 256_000;

/** Values with folded names, as a form knows them. */
export type Varden = Falt;

/** What a YAML text holds; undefined when it can't be read without being mended first. */
export function lasVarden(yaml: string): Varden | undefined {
  if (yaml.split(/\r?\n/).every((rad) => /^\s*(#|$)/.test(rad))) return {};
  const { varde, problem } = lasYaml({ fil: '', yaml, radFore: 0, tak: MAX_HANDBOK });
  if (problem.some(({ kod }) => kod.startsWith('YAML-'))) return undefined;
  return arFalt(varde) ? varde : undefined;
}

/**
 * The text with new values.
 *
 * @param ny all values, names folded and in the order of their schema; a name that is not there is taken away
 * @returns undefined when the text can't be changed safely
 */
export function medVarden(yaml: string, ny: Varden): string | undefined {
  const gammal = lasVarden(yaml);
  if (!gammal) return undefined;
  if (lika(gammal, ny)) return yaml;
  const dokument = tolka(yaml);
  if (dokument.errors.length > 0) return undefined;
  const text = bytUt(yaml, byten(yaml, dokument, gammal, ny));
  const last = lasVarden(text);
  return last && lika(last, ny) ? text : undefined;
}

/** Whether two values are the same, whatever the order of their fields. A line break at the end of a text says nothing. */
export function lika(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trimEnd() === b.trimEnd();
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((ett, nr) => lika(ett, b[nr]))
    );
  if (!arFalt(a) || !arFalt(b)) return a === b;
  const namn = Object.keys(a);
  return (
    namn.length === Object.keys(b).length &&
    namn.every((ett) => Object.hasOwn(b, ett) && lika(a[ett], b[ett]))
  );
}

function tolka(yaml: string): Document.Parsed {
  return parseDocument(yaml, { keepSourceTokens: true, prettyErrors: false, logLevel: 'error' });
}

function byten(yaml: string, dokument: Document.Parsed, gammal: Varden, ny: Varden): Textbyte[] {
  const har: Sammanhang = {
    text: yaml,
    brytning: yaml.includes('\r\n') ? '\r\n' : '\n',
    namn: namnge(dokument),
  };
  if (isMap(dokument.contents) && dokument.contents.items.length > 0)
    return new Andring(har).varde(dokument.contents, gammal, ny);
  const rader = Object.entries(ny).flatMap(([falt, varde]) => skrivPar(falt, varde, har.namn));
  const slut = yaml === '' || yaml.endsWith('\n') ? '' : har.brytning;
  const nytt = slut + rader.map((rad) => rad + har.brytning).join('');
  return [{ fran: yaml.length, till: yaml.length, text: nytt }];
}

/** Names as the file spells them: without dots where it leaves them out. */
function namnge(dokument: Document.Parsed): (falt: string) => string {
  const skrivna = [...String(dokument).matchAll(/^[\s-]*([\p{L}\d]+):/gmu)].map(
    ([, namn = '']) => namn,
  );
  const utan = skrivna.some((namn) => svenskt(namn) !== namn);
  const med = skrivna.some((namn) => vik(namn) !== namn);
  return utan && !med ? (falt) => falt : svenskt;
}

/** One change, as it goes down into the values. */
class Andring {
  readonly #har: Sammanhang;

  constructor(har: Sammanhang) {
    this.#har = har;
  }

  /** @param streck the place of the hyphen, for a post in lines */
  varde(nod: Node, gammal: unknown, ny: unknown, streck?: number, flode = false): Textbyte[] {
    if (lika(gammal, ny)) return [];
    const inne = this.#inuti(nod, gammal, ny, flode);
    if (inne) return inne;
    return streck === undefined
      ? bytIFlode(this.#har, nod, ny)
      : bytPost(this.#har, nod, ny, streck);
  }

  /** The changes inside a value of the same kind. */
  #inuti(nod: Node, gammal: unknown, ny: unknown, flode: boolean): Textbyte[] | undefined {
    const iFlode = flode || !arBlock(nod);
    if (isMap(nod) && arFalt(gammal) && arFalt(ny))
      return bytKarta(this.#har, nod, gammal, ny, (par, fore, efter) =>
        this.#par(par, fore, efter, iFlode),
      );
    if (isSeq(nod) && Array.isArray(gammal) && Array.isArray(ny))
      return bytLista(this.#har, nod, gammal, ny, (post, fore, efter, streck) =>
        this.varde(post, fore, efter, streck, iFlode),
      );
    if (arSkalar(nod) && !arFalt(ny) && !Array.isArray(ny) && this.#ryms(nod, ny as Enkelt, flode))
      return bytSkalar(this.#har, nod, ny as Enkelt, flode);
    return undefined;
  }

  /** A text that has become long is put on lines of its own, where there is room for them. */
  #ryms(nod: Node, ny: Enkelt, flode: boolean): boolean {
    const text = this.#har.text.slice(...spann(nod));
    return flode || String(ny).length <= 120 || text.length > 100 || !arSist(this.#har.text, nod);
  }

  #par(par: Pair, gammal: unknown, ny: unknown, flode: boolean): Textbyte[] {
    if (lika(gammal, ny)) return [];
    const nod = par.value as Node | null;
    const inne = harText(nod) ? this.#inuti(nod, gammal, ny, flode) : undefined;
    if (inne) return inne;
    return flode && harText(nod) ? bytIFlode(this.#har, nod, ny) : bytIPar(this.#har, par, ny);
  }
}

function spann(nod: Node): [number, number] {
  const [fran, till] = nod.range!;
  return [fran, till];
}

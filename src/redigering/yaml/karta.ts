/** Changes in fields with values: those that stay are not touched, new ones come where their schema has them. */
import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { vik } from '../../svenska/vikning.ts';
import type { Textbyte } from '../../innehall/framsida/textbyte.ts';
import type { Sammanhang } from './byt.ts';
import { kolumn, nastaRad, nyckelstart, parslut, radstart } from './lage.ts';
import { iFlode, skrivPar } from './nytt.ts';

export type Falt = Readonly<Record<string, unknown>>;

/** Changes the value of one pair. */
export type AndraPar = (par: Pair, gammal: unknown, ny: unknown) => Textbyte[];

/** The folded name of a pair. */
export function parnamn(par: Pair): string {
  return isScalar(par.key) ? vik(String(par.key.value)) : '';
}

/** The changes of fields; undefined when they have to be written anew. The order of the new fields is that of their schema. */
export function bytKarta(
  har: Sammanhang,
  karta: YAMLMap,
  gammal: Falt,
  ny: Falt,
  andraPar: AndraPar,
): Textbyte[] | undefined {
  const par = karta.items as Pair[];
  const kvar = par.filter((ett) => Object.hasOwn(ny, parnamn(ett)));
  if (kvar.length === 0) return undefined;
  const andrade = kvar.flatMap((ett) => andraPar(ett, gammal[parnamn(ett)], ny[parnamn(ett)]));
  const bort = par.filter((ett) => !kvar.includes(ett));
  return [
    ...andrade,
    ...bort.flatMap((ett) => taBort(har.text, par, ett, karta.flow === true, kvar)),
    ...nyaFalt(har, kvar, ny, karta.flow === true),
  ];
}

function taBort(text: string, alla: Pair[], par: Pair, flode: boolean, kvar: Pair[]): Textbyte[] {
  const nr = alla.indexOf(par);
  const fore = alla.slice(0, nr).findLast((ett) => kvar.includes(ett));
  const start = nyckelstart(par);
  const slut = parslut(text, par);
  const nasta = alla[nr + 1];
  if (flode) {
    const fran = fore ? parslut(text, alla[nr - 1]!) : start;
    return [{ fran, till: fore || !nasta ? slut : nyckelstart(nasta), text: '' }];
  }
  const rad = radstart(text, start);
  // The first pair of a post stands after its hyphen: the next one moves up there.
  if (text.slice(rad, start).trim() !== '')
    return nasta ? [{ fran: start, till: nyckelstart(nasta), text: '' }] : [];
  return [{ fran: rad, till: nastaRad(text, slut), text: '' }];
}

function nyaFalt(har: Sammanhang, kvar: Pair[], ny: Falt, flode: boolean): Textbyte[] {
  const ordning = Object.keys(ny);
  const finns = new Map(kvar.map((par) => [parnamn(par), par]));
  const nya = ordning.filter((falt) => !finns.has(falt));
  const grupper = Map.groupBy(nya, (falt) =>
    ordning.slice(0, ordning.indexOf(falt)).findLast((ett) => finns.has(ett)),
  );
  return [...grupper].map(([fore, falt]) => {
    const granne = fore === undefined ? undefined : finns.get(fore);
    const par = Object.fromEntries(falt.map((ett) => [ett, ny[ett]]));
    return flode ? nyaIFlode(har, kvar, granne, par) : nyaRader(har, kvar, granne, par);
  });
}

function nyaIFlode(
  { text, namn }: Sammanhang,
  kvar: Pair[],
  granne: Pair | undefined,
  par: Falt,
): Textbyte {
  const inre = Object.entries(par)
    .map(([falt, varde]) => `${namn(falt)}: ${iFlode(varde, namn)}`)
    .join(', ');
  const vid = granne ? parslut(text, granne) : nyckelstart(kvar[0]!);
  return { fran: vid, till: vid, text: granne ? `, ${inre}` : `${inre}, ` };
}

function nyaRader(
  { text, brytning, namn }: Sammanhang,
  kvar: Pair[],
  granne: Pair | undefined,
  par: Falt,
): Textbyte {
  const start = nyckelstart(kvar[0]!);
  const indrag = ' '.repeat(kolumn(text, start));
  const rader = Object.entries(par)
    .flatMap(([falt, varde]) => skrivPar(falt, varde, namn))
    .map((rad) => indrag + rad);
  if (!granne) {
    // Before the first: at its own place, so that a hyphen before it stays.
    return {
      fran: start,
      till: start,
      text: rader.join(brytning).slice(indrag.length) + brytning + indrag,
    };
  }
  const vid = nastaRad(text, parslut(text, granne));
  const slutar = text.slice(0, vid).endsWith('\n');
  return slutar
    ? { fran: vid, till: vid, text: rader.map((rad) => rad + brytning).join('') }
    : { fran: vid, till: vid, text: rader.map((rad) => brytning + rad).join('') };
}

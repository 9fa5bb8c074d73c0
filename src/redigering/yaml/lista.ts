/** Changes in a list: posts that stay keep their text, comments above them too. */
import { type Node, type YAMLSeq } from 'yaml';
import { bytUt, type Textbyte } from '../../innehall/framsida/textbyte.ts';
import type { Sammanhang } from './byt.ts';
import { jamka, type Ursprung } from './jamka.ts';
import { harText, kolumn, nastaRad, radstart, slutAv, streck } from './lage.ts';
import { iFlode, skrivPost } from './nytt.ts';

/** Changes the inside of one value. */
export type Andra = (nod: Node, gammal: unknown, ny: unknown, streck?: number) => Textbyte[];

/** The changes of a list; undefined when it has to be written anew. */
export function bytLista(
  har: Sammanhang,
  lista: YAMLSeq,
  gamla: readonly unknown[],
  nya: readonly unknown[],
  andra: Andra,
): Textbyte[] | undefined {
  if (nya.length === 0 || gamla.length === 0) return undefined;
  const noder = lista.items as Node[];
  const fran = jamka(gamla, nya);
  const streckplatser = lista.flow ? undefined : streck(lista);
  if (!lista.flow && !streckplatser) return undefined;
  const inuti = (gammal: number, ny: number): Textbyte[] =>
    andra(noder[gammal]!, gamla[gammal], nya[ny], streckplatser?.[gammal]);
  if (fran.length === gamla.length && fran.every((ur, nr) => ur === nr))
    return fran.flatMap((ur, nr) => inuti(ur!, nr));
  return streckplatser
    ? omRader(har, noder, streckplatser, nya, fran, inuti)
    : omFlode(har, lista, nya, fran, inuti);
}

type Inuti = (gammal: number, ny: number) => Textbyte[];

/** Lines put together anew: each post with the lines above it that are its own. */
function omRader(
  { text, brytning, namn }: Sammanhang,
  noder: Node[],
  platser: number[],
  nya: readonly unknown[],
  fran: Ursprung[],
  inuti: Inuti,
): Textbyte[] {
  const slut = noder.map((nod, nr) =>
    nastaRad(text, harText(nod) ? slutAv(text, nod) : platser[nr]!),
  );
  const start = noder.map((_nod, nr) =>
    nr === 0 ? medKommentar(text, platser[0]!) : slut[nr - 1]!,
  );
  const indrag = ' '.repeat(kolumn(text, platser[0]!));
  const hel = (rader: string) => (rader.endsWith('\n') ? rader : rader + brytning);
  const bitar = fran.map((ur, nr) => {
    if (ur === undefined)
      return skrivPost(nya[nr], namn)
        .map((rad) => indrag + rad + brytning)
        .join('');
    return hel(utbytt(text, start[ur]!, slut[ur]!, inuti(ur, nr)));
  });
  return [
    { fran: start[0]!, till: slut.at(-1)!, text: utanSista(bitar.join(''), text, slut.at(-1)!) },
  ];
}

/** The line of the first hyphen, or of the comments right above it that stand as far in. */
function medKommentar(text: string, plats: number): number {
  const indrag = ' '.repeat(kolumn(text, plats));
  let rad = radstart(text, plats);
  while (rad > 0 && text.slice(radstart(text, rad - 1), rad).startsWith(`${indrag}#`))
    rad = radstart(text, rad - 1);
  return rad;
}

/** A file whose last line has no line break goes on having none. */
function utanSista(nytt: string, text: string, slut: number): string {
  return text.slice(0, slut).endsWith('\n') ? nytt : nytt.replace(/\r?\n$/, '');
}

function omFlode(
  { text, namn }: Sammanhang,
  lista: YAMLSeq,
  nya: readonly unknown[],
  fran: Ursprung[],
  inuti: Inuti,
): Textbyte[] {
  const noder = lista.items as Node[];
  const [forsta, andra] = noder;
  const sista = noder.at(-1)!;
  const mellan = forsta && andra ? text.slice(slutAv(text, forsta), andra.range![0]) : ', ';
  const bitar = fran.map((ur, nr) => {
    const nod = ur === undefined ? undefined : noder[ur];
    if (!nod) return iFlode(nya[nr], namn);
    return utbytt(text, nod.range![0], slutAv(text, nod), inuti(ur!, nr));
  });
  const delare = /^\s*,\s+$/.test(mellan) ? mellan : ', ';
  return [{ fran: forsta!.range![0], till: slutAv(text, sista), text: bitar.join(delare) }];
}

/** A piece of the text with the changes that fall inside it. */
function utbytt(text: string, fran: number, till: number, byten: Textbyte[]): string {
  const egna = byten.map((ett) => ({ ...ett, fran: ett.fran - fran, till: ett.till - fran }));
  return bytUt(text.slice(fran, till), egna);
}

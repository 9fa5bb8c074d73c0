/** Where things stand in a YAML text: the end of a value, the line of a place. Places are offsets. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';

/** Where a key begins. */
export function nyckelstart(par: Pair): number {
  return (par.key as Node).range![0];
}

/** The place after the colon of a pair. */
export function efterKolon(text: string, par: Pair): number {
  const slut = (par.key as Node).range![1];
  return text.indexOf(':', slut) + 1;
}

/** Whether a value has anything written. */
export function harText(nod: unknown): nod is Node {
  const [fran, till] = (nod as Node | null)?.range ?? [0, 0];
  return till > fran;
}

/** Whether a value is written on lines of its own, below its key. */
export function arBlock(nod: unknown): boolean {
  return isCollection(nod) && !nod.flow;
}

/** The end of what is written of a value, without the line break of a text in lines. */
export function slutAv(text: string, nod: Node): number {
  if (isCollection(nod) && !nod.flow) {
    const sista: unknown = nod.items.at(-1);
    if (isMap(nod)) return sista ? parslut(text, sista as Pair) : nod.range![1];
    return harText(sista) ? slutAv(text, sista) : streckslut(text, nod as YAMLSeq);
  }
  const slut = nod.range![1];
  return isScalar(nod)
    ? slut - (/(?:\r?\n)*$/.exec(text.slice(nod.range![0], slut))?.[0].length ?? 0)
    : slut;
}

/** The end of a pair: of its value, or of its colon where it has none. */
export function parslut(text: string, par: Pair): number {
  return harText(par.value) ? slutAv(text, par.value) : efterKolon(text, par);
}

/** The start of the line of a place. */
export function radstart(text: string, plats: number): number {
  return text.lastIndexOf('\n', plats - 1) + 1;
}

/** The place after the line break of the line of a place; the end of the text where there is none. */
export function nastaRad(text: string, plats: number): number {
  const slut = text.indexOf('\n', plats);
  return slut < 0 ? text.length : slut + 1;
}

/** The end of the line of a place, before its line break. */
export function radslut(text: string, plats: number): number {
  const nasta = nastaRad(text, plats);
  return nasta - (/\r?\n$/.exec(text.slice(plats, nasta))?.[0].length ?? 0);
}

/** How far from the margin a place stands. */
export function kolumn(text: string, plats: number): number {
  return plats - radstart(text, plats);
}

/** The place of the hyphen of each post of a list in lines. Undefined when it can't be told. */
export function streck(lista: YAMLSeq): number[] | undefined {
  const tecken = lista.srcToken;
  if (tecken?.type !== 'block-seq') return undefined;
  const platser = tecken.items.flatMap(({ start }) =>
    start.flatMap((del) => (del.type === 'seq-item-ind' ? [del.offset] : [])),
  );
  return platser.length === lista.items.length ? platser : undefined;
}

function streckslut(text: string, lista: YAMLSeq): number {
  const sista = isSeq(lista) ? streck(lista)?.at(-1) : undefined;
  return sista === undefined ? lista.range![1] : radslut(text, sista);
}

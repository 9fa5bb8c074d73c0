/** Lists that somebody made with signs and tabs instead of Word's own: one point a paragraph. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Lage } from './lage.ts';

const PUNKT = /^(?:[•·▪●○‣]\s*|[–-]\s+)/u;
const NUMMER = /^(\d{1,3})[.)]\s+/;

interface Marke {
  ordnad: boolean;
  nummer: number;
  /** How many characters the sign takes. */
  langd: number;
  /** One is enough to know: nobody begins a sentence with a bullet. */
  saker: boolean;
}

/** Blocks where paragraphs that begin with a sign have become points of a list. */
export function gissadeListor(block: RootContent[], lage: Lage): RootContent[] {
  const klara: RootContent[] = [];
  for (let nr = 0; nr < block.length;) {
    const rad = langsta(block, nr);
    const ut = rad.length > 0 ? [somLista(rad, lage)] : [block[nr]!];
    klara.push(...ut);
    nr += Math.max(rad.length, 1);
  }
  return klara;
}

/** The paragraphs from a place on that are points of one list; none when it is none. */
function langsta(block: RootContent[], fran: number): [Paragraph, Marke][] {
  const rad: [Paragraph, Marke][] = [];
  for (const ett of block.slice(fran)) {
    const marke = ett.type === 'paragraph' ? market(ett) : undefined;
    const [, forsta] = rad[0] ?? [];
    if (!marke || (forsta && marke.ordnad !== forsta.ordnad)) break;
    if (marke.ordnad && marke.nummer !== rad.length + 1) break;
    rad.push([ett as Paragraph, marke]);
  }
  return rad.length > 1 || rad[0]?.[1].saker ? rad : [];
}

function market({ children: [forsta] }: Paragraph): Marke | undefined {
  if (forsta?.type !== 'text') return undefined;
  const punkt = PUNKT.exec(forsta.value)?.[0];
  if (punkt) return { ordnad: false, nummer: 0, langd: punkt.length, saker: !/^[–-]/.test(punkt) };
  const [hela, nummer] = NUMMER.exec(forsta.value) ?? [];
  return hela === undefined
    ? undefined
    : { ordnad: true, nummer: Number(nummer), langd: hela.length, saker: false };
}

function somLista(rad: [Paragraph, Marke][], lage: Lage): List {
  const lista: List = {
    type: 'list',
    ordered: rad[0]?.[1].ordnad ?? false,
    spread: false,
    children: rad.map(([stycke, { langd }]): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [utanMarke(stycke, langd)],
    })),
  };
  lage.sag('lista-gissad');
  lage.klart(lista);
  for (const [stycke] of rad) lage.flytta(stycke, lista);
  return lista;
}

function utanMarke(stycke: Paragraph, langd: number): Paragraph {
  const [forsta, ...fler] = stycke.children;
  if (forsta?.type !== 'text') return stycke;
  const value = forsta.value.slice(langd);
  return { type: 'paragraph', children: value ? [{ ...forsta, value }, ...fler] : fler };
}

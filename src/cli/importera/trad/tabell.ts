/** Tables: cells that are merged are filled in, one row of heads, and what is no table is none. */
import type { AlignType, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Element, Nod } from '../las/nod.ts';
import { cellinnehall } from './cell.ts';
import type { Lage } from './lage.ts';
import { rutnatUr, type Ruta, type Rutnat } from './rutnat.ts';
import { ordenI, ordenIAlla } from './text.ts';

/** Signs in one table that granskningen reads: longer tables become several. */
const FLEST_TECKEN = 1_800;

/**
 * The blocks of a table: most often one.
 *
 * @param blocken reads the blocks of a cell, for a table of one cell, which is a box
 */
export function tabellUr(
  nod: Element,
  lage: Lage,
  blocken: (noder: Nod[]) => RootContent[],
): RootContent[] {
  const rutnat = rutnatUr(nod, (noder) => cellinnehall(noder, lage));
  if (rutnat.tomma) lage.sag('tabell-tom');
  const [forsta] = rutnat.rader;
  if (!forsta?.[0]) return [];
  if (rutnat.rader.length === 1 && forsta.length === 1)
    return rutan(blocken(forsta[0].noder), lage);
  if (rutnat.ifyllda) lage.sag('tabell-ifylld');
  const { titel, huvud, kropp } = delad(rutnat);
  if (rutnat.rubrikrader === 0)
    lage.sag('tabell-rubrikrad', huvud.map(ordenIAlla).join(', ').slice(0, 60));
  const bitar = delaLang(kropp, huvud.length);
  if (bitar.length > 1) lage.sag('tabell-stor');
  const tabeller = bitar.map((rader) => tabell(huvud, rader));
  return titel ? [titel, ...tabeller] : tabeller;
}

/** A table of one cell is a box beside the text. Its title is the first line, when that is in bold. */
function rutan(block: RootContent[], lage: Lage): RootContent[] {
  const [forsta, ...resten] = block;
  const fet =
    forsta?.type === 'paragraph' && forsta.children.length === 1 ? forsta.children[0] : undefined;
  if (fet?.type !== 'strong' || resten.length === 0) {
    if (forsta) lage.sag('tabell-ruta');
    return block;
  }
  const ruta: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Ruta',
    attributes: [{ type: 'mdxJsxAttribute', name: 'titel', value: ordenI(fet) }],
    children: resten as MdxJsxFlowElement['children'],
  };
  return [ruta];
}

interface Delad {
  /** A row over the whole width, above the heads. */
  titel: Paragraph | undefined;
  huvud: PhrasingContent[][];
  kropp: Ruta[][];
}

function delad({ rader, rubrikrader }: Rutnat): Delad {
  const [forsta = []] = rader;
  const harTitel = arHelrad(forsta) && rader.length > 1;
  const kvar = harTitel ? rader.slice(1) : rader;
  const sagda = harTitel ? rubrikrader - 1 : rubrikrader;
  const antal = sagda > 0 ? sagda : huvudhojd(kvar);
  const huvudrader = kvar.slice(0, antal);
  const bredd = kvar[0]?.length ?? 0;
  return {
    titel: harTitel
      ? { type: 'paragraph', children: [{ type: 'strong', children: forsta[0]?.innehall ?? [] }] }
      : undefined,
    huvud: Array.from({ length: bredd }, (_, kolumn) => hopsatt(huvudrader, kolumn)),
    kropp: kvar.slice(antal),
  };
}

/** How many rows the heads take where Word does not say: two when one of them stands over several columns. */
function huvudhojd([forsta = [], andra = []]: Ruta[][]): number {
  const hogst = Math.max(1, ...forsta.map(({ rader }) => rader));
  const overFlera = forsta.some(({ kolumner }) => kolumner > 1);
  const under = andra.length > 0 && !arHelrad(andra) && !andra.some(arTalruta);
  return overFlera && under ? Math.max(2, hogst) : hogst;
}

function arTalruta({ innehall }: Ruta): boolean {
  return TAL.test(ordenIAlla(innehall));
}

function arHelrad(rad: Ruta[]): boolean {
  return rad.length > 1 && (rad[0]?.kolumner ?? 1) >= rad.length;
}

/** "2026" over "Budget" is "2026 – Budget". */
function hopsatt(rader: Ruta[][], kolumn: number): PhrasingContent[] {
  const rutor = rader.map((rad) => rad[kolumn]).filter((ruta) => ruta !== undefined);
  const olika = rutor.filter(
    (ruta, nr) =>
      ruta.innehall.length > 0 && rutor.findIndex((ett) => ett.kalla === ruta.kalla) === nr,
  );
  return olika.flatMap(({ innehall }, nr): PhrasingContent[] =>
    nr === 0 ? innehall : [{ type: 'text', value: ' – ' }, ...innehall],
  );
}

function tabell(huvud: PhrasingContent[][], rader: Ruta[][]): Table {
  const rad = (celler: PhrasingContent[][]) => ({
    type: 'tableRow' as const,
    children: celler.map((children) => ({ type: 'tableCell' as const, children })),
  });
  return {
    type: 'table',
    align: huvud.map((_, kolumn) => riktning(rader, kolumn)),
    children: [rad(huvud), ...rader.map((ett) => rad(cellerna(ett)))],
  };
}

/** A row over the whole width parts a table: its words stand in bold in the first cell. */
function cellerna(rad: Ruta[]): PhrasingContent[][] {
  if (!arHelrad(rad)) return rad.map(({ innehall }) => innehall);
  const [forsta] = rad;
  const redan = forsta?.innehall.length === 1 && forsta.innehall[0]?.type === 'strong';
  const fet: PhrasingContent[] =
    redan || !forsta?.innehall.length
      ? (forsta?.innehall ?? [])
      : [{ type: 'strong', children: forsta.innehall.flatMap(utanFet) }];
  return rad.map((_, nr) => (nr === 0 ? fet : []));
}

function utanFet(nod: PhrasingContent): PhrasingContent[] {
  return nod.type === 'strong' ? nod.children : [nod];
}

const TAL = /^[-–−+]?[\d\s.,]+(?:\s?(?:%|kr|tkr|mnkr|st))?$/u;

/** Columns of numbers stand to the right. */
function riktning(rader: Ruta[][], kolumn: number): AlignType {
  const texter = rader.map((rad) => ordenIAlla(rad[kolumn]?.innehall ?? [])).filter(Boolean);
  return texter.length > 0 && texter.every((text) => TAL.test(text)) ? 'right' : null;
}

/** A table that is too long to be read at once becomes several, each with the heads. */
function delaLang(rader: Ruta[][], bredd: number): Ruta[][][] {
  const perTabell = Math.max(20, Math.floor(FLEST_TECKEN / (bredd + 3)));
  const antal = Math.max(1, Math.ceil(rader.length / perTabell));
  return Array.from({ length: antal }, (_, nr) =>
    rader.slice(nr * perTabell, (nr + 1) * perTabell),
  );
}

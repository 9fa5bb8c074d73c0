/** What stands where on a slide: decided before anything is written, in plain values. */
import type { Diabild, Diabildsdel } from '../typer.ts';
import { MELLANRUM, RUTOR, STORLEK, type Ruta } from './matt.ts';
import { kroppshojd, staplade, type Stycke } from './sattning.ts';
import { tabellmatt, type Tabellmatt } from './tabell.ts';

export type Layout = 'Titel' | 'Text' | 'Budskap' | 'Text och figur' | 'Gör själv';

export type Planerad =
  | { slag: 'kropp'; stycken: Stycke[]; storlek: number; ruta: Ruta }
  | { slag: 'tabell'; rader: string[][]; matt: Tabellmatt; ruta: Ruta }
  | { slag: 'figur'; del: Extract<Diabildsdel, { slag: 'figur' }>; ruta: Ruta };

export interface Diabildsplan {
  layout: Layout;
  delar: Planerad[];
}

/** Where the parts of a slide go, in the largest type in which they fit; else in the smallest. */
export function planera(diabild: Diabild): Diabildsplan {
  const funna = sammanforda(diabild);
  const layout = layoutFor(diabild, funna);
  const block = layout === 'Budskap' ? funna.map(utanPunkt) : funna;
  const ruta = rutan(layout, block);
  const forsok = storlekar(layout).map((storlek, nr) =>
    matta(block, ruta, storlek, STORLEK.tabell[Math.min(nr, STORLEK.tabell.length - 1)]!),
  );
  const valt = forsok.find(({ hojd }) => hojd <= ruta.h) ?? forsok.at(-1)!;
  return { layout, delar: placerade(valt.delar, ruta) };
}

/** The sizes of type to try on a layout; the first is that of the template. */
export function storlekar(layout: Layout): readonly number[] {
  if (layout === 'Titel') return [STORLEK.underrubrik];
  return layout === 'Budskap' ? STORLEK.budskap : STORLEK.kropp;
}

function rutan(layout: Layout, [forsta, ...resten]: readonly Block[]): Ruta {
  if (layout === 'Titel') return RUTOR.underrubrik;
  return forsta?.slag === 'figur' && resten.length === 0 ? RUTOR.figur : RUTOR.kropp;
}

function layoutFor({ slag }: Diabild, [forsta, ...resten]: readonly Block[]): Layout {
  if (slag === 'titel') return 'Titel';
  if (slag === 'fråga' || slag === 'övning' || slag === 'samtal') return 'Gör själv';
  if (resten.length > 0 || (forsta && forsta.slag !== 'kropp')) return 'Text och figur';
  return forsta && arBudskap(forsta.stycken) ? 'Budskap' : 'Text';
}

/** A lone point in a corner would look forgotten: it is set as what the slide has to say. */
const arBudskap = ([ett, ...fler]: readonly Stycke[]): boolean =>
  fler.length === 0 && (ett?.slag === 'punkt' || ett?.slag === 'text');

/** One thing is no list. */
function utanPunkt(block: Block): Block {
  if (block.slag !== 'kropp') return block;
  return { ...block, stycken: block.stycken.map((ett) => ({ ...ett, slag: 'text' })) };
}

type Block =
  | { slag: 'kropp'; stycken: Stycke[] }
  | { slag: 'tabell'; rader: string[][] }
  | { slag: 'figur'; del: Extract<Diabildsdel, { slag: 'figur' }> };

/** Words that follow each other stand in one frame: so the outline holds them, and they flow when somebody writes more. */
function sammanforda(diabild: Diabild): Block[] {
  const block: Block[] = [];
  diabild.delar.forEach((del, nr) => {
    const sist = block.at(-1);
    if (del.slag === 'tabell') block.push({ slag: 'tabell', rader: [del.huvud, ...del.rader] });
    else if (del.slag === 'figur') block.push({ slag: 'figur', del });
    else {
      const nya = stycken(del, textslag(diabild, nr));
      if (sist?.slag === 'kropp') sist.stycken.push(...nya);
      else block.push({ slag: 'kropp', stycken: nya });
    }
  });
  return block;
}

/** A question stands out from its answers; below the subtitle of the title slide there is only small print. */
function textslag({ slag, rubrik }: Diabild, nr: number): Stycke['slag'] {
  if (slag === 'titel') return nr === 0 ? 'text' : 'not';
  const fragar = (slag === 'fråga' || slag === 'svar') && !FORTSATTNING.test(rubrik);
  return fragar && nr === 0 ? 'fråga' : 'text';
}

/** "Svar på fråga 7 (2)" goes on where the slide before it ended. */
const FORTSATTNING = / \(\d+\)$/;

function stycken(
  del: Exclude<Diabildsdel, { slag: 'tabell' | 'figur' }>,
  textslag: Stycke['slag'],
): Stycke[] {
  if (del.slag === 'text') return [{ slag: textslag, text: del.text }];
  if (del.slag === 'lankar')
    return del.lankar.map(({ namn, adress }) => ({ slag: 'lank', text: namn, adress }));
  return del.punkter.map((text) => ({ slag: del.numrerade ? 'nummer' : 'punkt', text }));
}

type Matt =
  | (Extract<Block, { slag: 'kropp' }> & { storlek: number; hojd: number })
  | (Extract<Block, { slag: 'tabell' }> & { matt: Tabellmatt; hojd: number })
  | (Extract<Block, { slag: 'figur' }> & { hojd: number });

function matta(block: readonly Block[], { w }: Ruta, storlek: number, tabelltext: number) {
  const delar = block.map((ett): Matt => {
    if (ett.slag === 'kropp') return { ...ett, storlek, hojd: kroppshojd(ett.stycken, w, storlek) };
    // A drawing takes what is left.
    if (ett.slag === 'figur') return { ...ett, hojd: 0 };
    const matt = tabellmatt(ett.rader, w, tabelltext);
    return { ...ett, matt, hojd: matt.rader.reduce((summa, rad) => summa + rad, 0) };
  });
  return { delar, hojd: staplade(delar.map(({ hojd }) => hojd)) };
}

function placerade(delar: readonly Matt[], ruta: Ruta): Planerad[] {
  const ensam = delar.length === 1;
  const kvar = ruta.h - staplade(delar.map(({ hojd }) => hojd));
  let { y } = ruta;
  return delar.map((del): Planerad => {
    const hojd =
      del.slag === 'figur' || (ensam && del.slag === 'kropp') ? del.hojd + kvar : del.hojd;
    const plats = { ...ruta, y, h: hojd };
    y += hojd + MELLANRUM;
    if (del.slag === 'kropp')
      return { slag: 'kropp', stycken: del.stycken, storlek: del.storlek, ruta: plats };
    if (del.slag === 'figur') return { slag: 'figur', del: del.del, ruta: plats };
    return { slag: 'tabell', rader: del.rader, matt: del.matt, ruta: plats };
  });
}

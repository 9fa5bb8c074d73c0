/** Blocks: what is the same is shown plainly, what came or went whole is marked at its edge too. */
import type { Element } from 'hast';
import type { Versionsblock } from '../../schema/versioner.ts';
import type { Blockskillnad, Heltblock, Inreskillnad, Punktskillnad } from '../typer.ts';
import { attributrader } from './attribut.ts';
import { formsatser, visaBitar, visaText } from './bitar.ts';
import { dolt, el, klass, type Visat } from './element.ts';
import { blocknamn, omslutningsnamn } from './blocknamn.ts';
import { visaTabell, visaHelTabell } from './tabell.ts';

/** What the parts of a page need to know of the whole. */
export interface Visning {
  /** What a link in a text leads to, by the name a reader knows. */
  lanknamn: (adress: string) => string;
  /** The other end of a move. */
  flytt: (id: string, art: 'in' | 'ut') => Flyttande;
  /** Whether what is folded stands open: on paper nothing can be opened. */
  oppet: boolean;
}

export interface Flyttande {
  /** The anchor of this end, and the address of the other, when it is shown. Only the first passage of a move has the anchor. */
  har: string | undefined;
  dar: string | undefined;
  namn: string;
  andrad: boolean;
}

/** Blocks, whatever happened to them. Neighbours that went the same way are one passage. */
export function visaBlock(block: readonly Blockskillnad[], visning: Visning): Visat[] {
  return passager(block).flatMap((passage): Visat[] => {
    const [forst] = passage;
    if (!forst) return [];
    if (forst.art === 'lika') return [helt(forst.block)];
    if (forst.art === 'andrat') return visaAndrat(forst.efter, forst.inre, visning);
    if (forst.flytt === undefined) return [visaHelt(forst)];
    return visaFlyttat(forst.flytt, passage as Heltblock[], visning);
  });
}

/** Each block by itself, but neighbours of one move together. */
function passager(block: readonly Blockskillnad[]): Blockskillnad[][] {
  const ut: Blockskillnad[][] = [];
  for (const ett of block) {
    const forra = ut.at(-1)?.[0];
    if (forra && flyttenAv(ett) !== undefined && flyttenAv(ett) === flyttenAv(forra))
      ut.at(-1)!.push(ett);
    else ut.push([ett]);
  }
  return ut;
}

function flyttenAv(ett: Blockskillnad): string | undefined {
  return ett.art === 'in' || ett.art === 'ut' ? ett.flytt && `${ett.art} ${ett.flytt}` : undefined;
}

/** A whole block that came or went. */
function visaHelt({ art, block }: Heltblock): Element {
  const ord = `${art === 'in' ? TILLAGT[block.slag] : BORTTAGET[block.slag]}: `;
  return klass(art === 'in' ? 'ins' : 'del', 'skillnad-helt', helt(block, ord));
}

const TILLAGT = {
  rubrik: 'Tillagd rubrik',
  stycke: 'Tillagt stycke',
  lista: 'Tillagd lista',
  tabell: 'Tillagd tabell',
  omslutning: 'Tillagd ruta',
  infogat: 'Tillagd bild',
} as const;
const BORTTAGET = {
  rubrik: 'Borttagen rubrik',
  stycke: 'Borttaget stycke',
  lista: 'Borttagen lista',
  tabell: 'Borttagen tabell',
  omslutning: 'Borttagen ruta',
  infogat: 'Borttagen bild',
} as const;

/** A moved passage is read where it has landed. Where it stood there is a line that leads there, and the text folded. */
function visaFlyttat(id: string, passage: readonly Heltblock[], visning: Visning): Visat[] {
  const art = passage[0]!.art;
  const { har, dar, namn, andrad } = visning.flytt(id, art);
  const lank = dar ? el('a', { href: dar }, namn) : namn;
  const rad = (ord: string) =>
    el('p', { className: ['skillnad-flytt'], ...(har ? { id: har } : {}) }, ord, lank);
  if (art === 'ut') {
    const gammalt = passage.map(({ block }) => helt(block));
    return [rad('Flyttat härifrån till '), vikt('Visa texten som flyttades', gammalt, false)];
  }
  const nytt = passage.flatMap(({ block, andring }) =>
    andring ? visaAndrat(block, andring, visning) : [helt(block)],
  );
  const ord = andrad ? 'Flyttat hit och ändrat, från ' : 'Flyttat hit från ';
  return [rad(ord), klass('div', 'skillnad-flyttat', nytt)];
}

/** Something that can be opened. */
export function vikt(namn: string, barn: Visat[], oppet: boolean): Element {
  const egenskaper = { className: ['skillnad-vikt'], ...(oppet ? { open: true } : {}) };
  return el('details', egenskaper, el('summary', {}, namn), barn);
}

function visaAndrat(block: Versionsblock, inre: Inreskillnad, visning: Visning): Visat[] {
  switch (inre.slag) {
    case 'text':
      return [
        el(taggen(block), {}, visaBitar(inre.bitar)),
        ...noter(formsatser(inre.bitar, visning.lanknamn)),
      ];
    case 'lista':
      return [
        el(
          taggen(block),
          {},
          inre.punkter.map((punkt) => visaPunkt(punkt, visning)),
        ),
      ];
    case 'tabell':
      return [visaTabell(inre)];
    case 'omslutning':
      return [
        klass(
          'div',
          'skillnad-ruta',
          klass('p', 'skillnad-rutnamn', block.slag === 'omslutning' ? omslutningsnamn(block) : ''),
          attributrader(inre.attribut),
          visaBlock(inre.block, visning),
        ),
      ];
    case 'infogat':
      return [
        klass(
          'div',
          'skillnad-ruta',
          klass('p', 'skillnad-rutnamn', `${blocknamn(block)} (ändrat)`),
          attributrader(inre.attribut),
        ),
      ];
  }
}

function noter(satser: string[]): Visat[] {
  return satser.map((sats) => klass('p', 'skillnad-not', sats));
}

function visaPunkt(punkt: Punktskillnad, visning: Visning): Element {
  if (punkt.art === 'lika') return el('li', {}, punktinnehall(punkt.block));
  if (punkt.art === 'andrat')
    return el('li', {}, utanForstaStycket(visaBlock(punkt.block, visning)));
  const ny = punkt.art === 'in';
  const ord = punkt.flyttad
    ? ny
      ? 'Punkt flyttad hit: '
      : 'Punkt flyttad härifrån: '
    : ny
      ? 'Tillagd punkt: '
      : 'Borttagen punkt: ';
  const flyttad = punkt.flyttad
    ? klass('span', 'skillnad-marke', ny ? 'flyttad hit' : 'flyttad härifrån')
    : undefined;
  return el('li', {}, flyttad, el(ny ? 'ins' : 'del', {}, dolt(ord), punktinnehall(punkt.block)));
}

function punktinnehall(punkt: readonly Versionsblock[]): Visat[] {
  return utanForstaStycket(punkt.map((ett) => helt(ett)));
}

/** The first words of an item stand on its own line, and are no paragraph. */
function utanForstaStycket([forst, ...resten]: Visat[]): Visat[] {
  if (!forst) return [];
  const stycke = forst.type === 'element' && forst.tagName === 'p' && !forst.properties.className;
  return [...(stycke ? (forst.children as Visat[]) : [forst]), ...resten];
}

/** A block as it stands in one text. `ord` is told first to those who listen. */
export function helt(block: Versionsblock, ord?: string): Visat {
  const forst = ord === undefined ? undefined : dolt(ord);
  switch (block.slag) {
    case 'rubrik':
    case 'stycke':
      return el(taggen(block), {}, forst, visaText(block.bitar));
    case 'lista': {
      const punkter = block.punkter.map((punkt) => el('li', {}, punktinnehall(punkt)));
      return forst
        ? el('div', {}, forst, el(taggen(block), {}, punkter))
        : el(taggen(block), {}, punkter);
    }
    case 'tabell':
      return forst ? el('div', {}, forst, visaHelTabell(block.rader)) : visaHelTabell(block.rader);
    case 'omslutning':
      return klass(
        'div',
        'skillnad-ruta',
        klass('p', 'skillnad-rutnamn', forst, omslutningsnamn(block)),
        block.block.map((ett) => helt(ett)),
      );
    case 'infogat':
      return klass('p', 'skillnad-rutnamn', forst, blocknamn(block));
  }
}

/** Headings of a text stand below the name of its post, which is an h3. */
function taggen(block: Versionsblock): string {
  if (block.slag === 'rubrik') return `h${Math.min(6, block.niva + 2)}`;
  if (block.slag === 'lista') return block.ordnad ? 'ol' : 'ul';
  return 'p';
}

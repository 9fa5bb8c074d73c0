import type { Samling } from '../schema/index.ts';
import { medVersal } from '../svenska/versal.ts';
import { MANADER } from '../tid/nar.ts';
import { delmeny, fonster, menydelar } from './delmeny.ts';
import { namnetPa, SAMLINGSNAMN } from './samlingsnamn.ts';
import type { AnyNod, Del, Handbok, Kapitel } from './typer.ts';

/** One page in the menu beside a page. */
export interface Sidmenyrad {
  nod: AnyNod;
  nummer: string;
  /** 1 for a row right under its group. */
  niva: number;
}

/** A group of the menu: a part, a kind, an area, a month. Only the reader's own has rows. */
export interface Sidmenygrupp {
  namn: string;
  nummer: string;
  adress: string;
  rader: Sidmenyrad[];
}

/** The menu beside a page: its siblings, and the ways to the other groups of its collection. */
export interface Sidmeny {
  /** What the menu holds: its accessible name, and the button that opens it on a small screen. */
  namn: string;
  grupper: Sidmenygrupp[];
}

/** Most siblings that are shown: a page does not grow with the site. */
const SYSKON = 14;

/** The menu beside any page of the handbook. */
export function sidmenyFor(bok: Handbok, nod: AnyNod): Sidmeny {
  if (nod.samling === 'kapitel') return { namn: 'Kapitel', grupper: kapitelgrupper(bok, nod) };
  return { namn: namnetPa(nod.samling, bok).namn, grupper: syskongrupper(bok, nod) };
}

/** The menu beside a part: its top chapters, and the other parts. */
export function sidmenyForDel(bok: Handbok, del: Del): Sidmeny {
  const rader = fonster(del.kapitel, new Set<Kapitel>(), SYSKON).map(kapitelrad);
  return { namn: 'Kapitel', grupper: delgrupper(bok, del, rader) };
}

function kapitelgrupper(bok: Handbok, nod: Kapitel): Sidmenygrupp[] {
  return delgrupper(
    bok,
    nod.del,
    delmeny(nod).map(({ kapitel }) => kapitelrad(kapitel)),
  );
}

function delgrupper(bok: Handbok, oppen: Del, rader: Sidmenyrad[]): Sidmenygrupp[] {
  const delar = menydelar(bok, oppen);
  const grupper = delar.map((del) => ({
    namn: del.namn,
    nummer: del.nummer,
    adress: del.adress,
    rader: del === oppen ? rader : [],
  }));
  if (delar.length === bok.delar.length) return grupper;
  const namn = `Alla ${bok.delar.length} delar`;
  return [...grupper, { namn, nummer: '', adress: SAMLINGSNAMN.kapitel.adress, rader: [] }];
}

function kapitelrad(kapitel: Kapitel): Sidmenyrad {
  return { nod: kapitel, nummer: kapitel.nummer, niva: kapitel.niva };
}

/** The groups that hold any page, the open one with its rows; a page outside them stands with its like. */
function syskongrupper(bok: Handbok, nod: AnyNod): Sidmenygrupp[] {
  const egen = gruppId(nod);
  const perGrupp = grupperade(bok[nod.samling]);
  const syskon = perGrupp.get(egen) ?? [];
  const grupper = gruppernaI(bok, nod.samling).filter(({ id }) => perGrupp.has(id));
  const { namn, adress } = namnetPa(nod.samling, bok);
  const utan = { namn: grupper.length > 0 ? 'Övrigt' : namn, nummer: '', adress };
  return [
    ...grupper.map(({ id, ...grupp }) => ({
      ...grupp,
      rader: id === egen ? rader(nod, syskon) : [],
    })),
    ...(grupper.some(({ id }) => id === egen) ? [] : [{ ...utan, rader: rader(nod, syskon) }]),
  ];
}

const kanda = new WeakMap<readonly AnyNod[], Map<string | undefined, AnyNod[]>>();

/** The pages of a collection by their groups, parted once: every page of it asks. */
function grupperade(noder: readonly AnyNod[]): Map<string | undefined, AnyNod[]> {
  const grupper = kanda.get(noder) ?? Map.groupBy(noder, gruppId);
  kanda.set(noder, grupper);
  return grupper;
}

function rader(nod: AnyNod, syskon: readonly AnyNod[]): Sidmenyrad[] {
  return fonster(syskon, new Set([nod]), SYSKON).map((ett) => ({ nod: ett, nummer: '', niva: 1 }));
}

/** A group before its rows are known. */
type Tomgrupp = Omit<Sidmenygrupp, 'rader'> & { id: string };

/** How the index of a collection is divided, with the places where each group begins there. */
function gruppernaI(bok: Handbok, samling: Samling): Tomgrupp[] {
  const { adress } = SAMLINGSNAMN[samling];
  const grupp = (id: string, namn: string, nummer = '', plats = id): Tomgrupp => ({
    id,
    namn,
    nummer,
    adress: `${adress}#${plats}`,
  });
  switch (samling) {
    case 'popular':
      return bok.delar.map(({ id, namn, nummer }) => grupp(id, namn, nummer));
    case 'roller':
      return bok.data.rollslag.map(({ id, plural }) => grupp(id, plural));
    case 'styrdokument':
      return bok.data.kategorier.map(({ id, namn }) => grupp(id, namn, '', 'register'));
    case 'mal':
      return bok.data.omraden.map(({ id, namn }) => grupp(id, namn));
    case 'arshjul':
      return MANADER.map((namn, nr) => grupp(String(nr + 1), medVersal(namn), '', namn));
    default:
      return [];
  }
}

/** The group that a page belongs to in the index of its collection. */
function gruppId(nod: AnyNod): string | undefined {
  switch (nod.samling) {
    case 'popular':
      return nod.kapitel?.del.id;
    case 'roller':
      return nod.slag?.id;
    case 'styrdokument':
      return nod.kategori?.id;
    case 'mal':
      return nod.omrade?.id;
    case 'arshjul':
      return nod.manad === undefined ? undefined : String(nod.manad);
    default:
      return undefined;
  }
}

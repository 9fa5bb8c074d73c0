/** Places lanes beside each other and steps below each other, with room for arrows and their words. */
import {
  bryt,
  hojdAv,
  matRuta,
  placera,
  type Rutinnehall,
  type Tavelruta,
} from '../ritbord/index.ts';
import { OKAND_TID, type Bana, type Bansteg, type Flode } from './flode.ts';
import type { Sidval, Vag } from './vagval.ts';

/** Pixels. The widest is what has room on a tablet with its words still at twelve pixels. */
const BREDAST = 820;
/** With many lanes: what has room beside the menu and the facts in a window of 1280 px. */
const BREDAST_MED_MANGA = 864;
const MANGA = 6;
const BREDASTE_BANA = 200;
export const AXELMARGINAL = 12;
const AXEL = 104;
const SMALASTE_AXEL = 84;
const RANNSTEG = 9;
/** Between the side of a step and the edge of its lane: an arrowhead has room there. */
const RANNLUFT = 10;
const RADLUFT = 26;
const DIAMANT = 34;
export const HUVUDLUFT = 5;
const PORT = 14;
const PORTLUFT = 6;

export interface Banplats {
  x: number;
  bredd: number;
}

/** Where on a side of a step an arrow leaves or comes: `undefined` are all that come. */
export interface Port {
  vag: Vag | undefined;
  y: number;
  ord: string[];
}

export interface Radplats {
  ruta: Tavelruta;
  y: number;
  hojd: number;
  portar: Record<Sidval, Port[]>;
  /** What stands on the arrow to the next row. */
  ordNed: string[];
}

export interface Rutnat {
  bredd: number;
  hojd: number;
  /** Width of the axis of time at the left; 0 where no step has a time. */
  axel: number;
  /** Height of the heads of the lanes. */
  huvud: number;
  banor: Banplats[];
  rader: Radplats[];
  /** The x of each arrow that goes along a gutter. */
  rannor: Map<Vag, number>;
  rutbredd: number;
}

export function rutnat(flode: Flode, vagar: Vag[]): Rutnat {
  const antal = flode.banor.length;
  const axel = flode.harAxel ? (antal < MANGA ? AXEL : SMALASTE_AXEL) : 0;
  const bredast = antal < MANGA ? BREDAST : BREDAST_MED_MANGA;
  const banbredd = Math.min(BREDASTE_BANA, Math.floor((bredast - axel) / antal));
  const banor = flode.banor.map((_, nr) => ({ x: axel + nr * banbredd, bredd: banbredd }));
  const rutbredd = banbredd - 2 * RANNLUFT - RANNSTEG * (mestIEnRanna(vagar) - 1);
  const huvud = Math.max(
    ...flode.banor.map((bana) => matRuta(banhuvud(bana), banbredd - 2 * HUVUDLUFT).hojd),
  );
  const rader = raderna(flode, vagar, {
    banor,
    rutbredd,
    axel,
    forsta: huvud + 2 * HUVUDLUFT + 16,
  });
  const sist = rader.at(-1);
  return {
    bredd: axel + antal * banbredd,
    hojd: sist ? sist.y + sist.hojd + RADLUFT / 2 : huvud,
    axel,
    huvud,
    banor,
    rader,
    rannor: rannorna(vagar, axel, banbredd),
    rutbredd,
  };
}

/** What a step says, its number first. */
function stegtext({ nummer, titel }: Bansteg): string {
  return `${nummer} ${titel}`;
}

function mestIEnRanna(vagar: Vag[]): number {
  const antal = Map.groupBy(vagar, ({ om }) => om?.ranna);
  antal.delete(undefined);
  return Math.max(1, ...[...antal.values()].map(({ length }) => length));
}

function rannorna(vagar: Vag[], axel: number, banbredd: number): Map<Vag, number> {
  const x = new Map<Vag, number>();
  for (const [ranna, egna] of Map.groupBy(vagar, ({ om }) => om?.ranna)) {
    if (ranna === undefined) continue;
    egna.forEach((vag, nr) =>
      x.set(vag, axel + ranna * banbredd + (nr - (egna.length - 1) / 2) * RANNSTEG),
    );
  }
  return x;
}

interface Rummet {
  banor: Banplats[];
  rutbredd: number;
  axel: number;
  forsta: number;
}

function raderna(
  flode: Flode,
  vagar: Vag[],
  { banor, rutbredd, axel, forsta }: Rummet,
): Radplats[] {
  let y = forsta;
  return flode.steg.map((steg, nr) => {
    const bana = banor[steg.bana] as Banplats;
    const innehall = stegruta(steg, flode.harAxel);
    const matt = matRuta(innehall, rutbredd);
    const portar = {
      vanster: portarna(vagar, nr, 'vanster', rutbredd),
      hoger: portarna(vagar, nr, 'hoger', rutbredd),
    };
    const diamant = steg.beslut ? DIAMANT + 4 : 0;
    const hojd = Math.max(
      matt.hojd + diamant,
      flode.harAxel ? hojdAv(bryt(steg.tid, axel - AXELMARGINAL, 'namn').length) : 0,
      ...Object.values(portar).map((sida) => portarnasHojd(sida) + (sida.length > 1 ? 8 : 0)),
    );
    const x = bana.x + (bana.bredd - rutbredd) / 2;
    const under = placera(innehall, { x, y: y + diamant }, matt, hojd - diamant);
    for (const sida of Object.values(portar)) placeraPortar(sida, y + hojd / 2);
    const nasta = vagar.find((vag) => vag.fran === nr && !vag.om);
    const ordNed = nasta?.villkor ? bryt(nasta.villkor, rutbredd) : [];
    const rad = { ruta: { ...under, y, hojd }, y, hojd, portar, ordNed };
    y += hojd + RADLUFT + (ordNed.length ? hojdAv(ordNed.length) + 8 : 0);
    return rad;
  });
}

/** The head of a lane: who it is. */
export function banhuvud({ namn, klass, lank }: Bana): Rutinnehall {
  return { rader: [{ text: namn, stil: 'namn' }], form: 'rund', klass, lank };
}

function stegruta(steg: Bansteg, harAxel: boolean): Rutinnehall {
  const tid = harAxel || steg.tid === OKAND_TID ? '' : steg.tid;
  return {
    rader: [
      { text: steg.beslut ? steg.titel : stegtext(steg) },
      ...(tid ? [{ text: tid, stil: 'svagt' as const }] : []),
    ],
    klass: steg.beslut ? 'politik' : 'enkel',
    form: 'ruta',
    lank: steg.lank,
  };
}

function portarna(vagar: Vag[], nr: number, sida: Sidval, bredd: number): Port[] {
  const kommer = vagar.some((vag) => vag.till === nr && vag.om?.in === sida);
  const lamnar = vagar.filter((vag) => vag.fran === nr && vag.om?.ut === sida);
  return [
    ...(kommer ? [{ vag: undefined, y: 0, ord: [] }] : []),
    ...lamnar.map((vag) => ({ vag, y: 0, ord: vag.villkor ? bryt(vag.villkor, bredd) : [] })),
  ];
}

const porthojd = ({ ord }: Port) => Math.max(PORT, hojdAv(ord.length));

function portarnasHojd(portar: Port[]): number {
  return portar.reduce((summa, port) => summa + porthojd(port) + PORTLUFT, -PORTLUFT);
}

/** One below the other, round the middle of the side. */
function placeraPortar(portar: Port[], mitt: number): void {
  let y = mitt - portarnasHojd(portar) / 2;
  for (const port of portar) {
    port.y = y + porthojd(port) / 2;
    y += porthojd(port) + PORTLUFT;
  }
}

/** The mark of a decision, on top of its box. */
export function beslutsdiamant({ nummer }: Bansteg, { ruta }: Radplats): Tavelruta {
  const yta = { x: ruta.x + ruta.bredd / 2 - DIAMANT / 2, y: ruta.y + 6 };
  const innehall: Rutinnehall = {
    rader: [{ text: String(nummer), stil: 'namn' }],
    form: 'romb',
    klass: 'huvud',
  };
  const rader = [{ text: String(nummer), stil: 'namn' as const }];
  return placera(innehall, yta, { bredd: DIAMANT, hojd: DIAMANT, rader });
}

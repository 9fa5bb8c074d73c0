/** A tree as one reads a list of contents: each branch under the one it belongs to, a step further in. */
import { lagg, tom, type Delar } from './bygg.ts';
import { forklaring, type Tecken } from './forklaring.ts';
import { matRuta, placera, ruta } from './ruta.ts';
import { sida } from './former.ts';
import type { Punkt, Rutinnehall, Tavelpil, Tavelruta, Tavla } from './typer.ts';

export interface Gren {
  innehall: Rutinnehall;
  under: Gren[];
}

export interface Trad {
  /** Stands over all of it, in the middle. */
  rot?: Rutinnehall | undefined;
  grenar: Gren[];
  /** Belong to no root: they stand below, without a line. */
  fria?: Gren[];
  tecken: Tecken[];
}

const SPALT = 322;
/** Between the columns: the stem of the tree stands there. */
const MITTLUCKA = 20;
const INDRAG = 20;
const LUCKA = 6;
const GRUPPLUCKA = 14;
const RAMLUFT = 8;

/** In two columns with the stem between them. */
export function tradbild({ rot, grenar, fria = [], tecken }: Trad): Tavla {
  const bredd = 2 * SPALT + MITTLUCKA;
  const ut = tom();
  const topp = rot && overst(rot, { x: bredd / 2 - 150, bredd: 300 }, ut);
  const borjar = topp ? topp.hojd + 28 : 0;
  const hangande = tvaSpalter(grenar, borjar);
  lagg(ut, hangande);
  if (topp) lagg(ut, { pilar: hangande.fasten.map((ett) => fran(topp, ett)) });
  const resten = tvaSpalter(fria, hangande.slut + (fria.length > 0 ? GRUPPLUCKA : 0));
  lagg(ut, resten);
  return medTecken(ut, tecken, { bredd, y: resten.slut + 20 });
}

function tvaSpalter(grenar: Gren[], y: number): Spalt {
  const [vanster, hoger] = iSpalter(grenar);
  const ena = spalt(vanster, { x: 0, y, bredd: SPALT });
  const andra = spalt(hoger, { x: SPALT + MITTLUCKA, y, bredd: SPALT });
  const ut = tom();
  lagg(ut, ena, andra);
  const fasten = [...ena.fasten, ...andra.fasten];
  return { ...ut, fasten, slut: Math.max(ena.slut, andra.slut) };
}

/** Groups in their places. */
interface Spalt extends Delar {
  slut: number;
  /** Where the branches of the stem meet the groups. */
  fasten: Punkt[];
}

/** In one column, for a phone; the stem stands at its left edge. */
export function tradbildSmal({ rot, grenar, fria = [], tecken }: Trad): Tavla {
  const ut = tom();
  const topp = rot && overst(rot, { x: 0, bredd: SPALT }, ut);
  const indrag = topp ? 16 : 0;
  const plats = { x: indrag, y: topp ? topp.hojd + 14 : 0, bredd: SPALT - indrag };
  const hela = spalt(grenar, plats);
  lagg(ut, hela);
  if (topp) {
    const vid: Tavelruta = { ...topp, x: 6, bredd: 2 };
    lagg(ut, { pilar: hela.fasten.map((ett) => fran(vid, ett)) });
  }
  const y = hela.slut + (fria.length > 0 ? GRUPPLUCKA : 0);
  const resten = spalt(fria, { x: 0, y, bredd: SPALT });
  lagg(ut, resten);
  return medTecken(ut, tecken, { bredd: SPALT, y: resten.slut + 20 });
}

function overst(
  rot: Rutinnehall,
  { x, bredd }: { x: number; bredd: number },
  ut: Delar,
): Tavelruta {
  const topp = ruta(rot, { x, y: 0, bredd, hojd: 46 });
  lagg(ut, { rutor: [topp] });
  return topp;
}

function medTecken(ut: Delar, tecken: Tecken[], { bredd, y }: { bredd: number; y: number }): Tavla {
  const under = forklaring(tecken, { x: 0, y, bredd });
  lagg(ut, under);
  return { ...ut, bredd, hojd: tecken.length > 0 ? y + under.hojd : y - 20 };
}

/** In two columns about equally high. Each keeps the order; with many groups the first half stands to the left. */
function iSpalter(grenar: Gren[]): [Gren[], Gren[]] {
  const vikt = grenar.map(storlek);
  const hela = vikt.reduce((summa, ett) => summa + ett, 0);
  const val = grenar.length > FLEST_PROVADE ? framifran(grenar.length) : alla(grenar.length);
  const skevhet = (tagna: number[]) =>
    Math.abs(hela - 2 * tagna.reduce((summa, nr) => summa + (vikt[nr] ?? 0), 0));
  const bast = val.reduce((a, b) => (skevhet(b) < skevhet(a) ? b : a));
  return [
    grenar.filter((_, nr) => bast.includes(nr)),
    grenar.filter((_, nr) => !bast.includes(nr)),
  ];
}

const FLEST_PROVADE = 10;
const storlek = (gren: Gren): number =>
  gren.under.reduce(
    (summa, ett) => summa + storlek(ett),
    1 + 0.4 * (gren.innehall.rader.length - 1),
  );

/** The first one, the first two, and so on. */
const framifran = (antal: number): number[][] =>
  Array.from({ length: antal }, (_, nr) => Array.from({ length: nr + 1 }, (__, plats) => plats));

/** Every choice that has the first in it. */
const alla = (antal: number): number[][] =>
  Array.from({ length: 2 ** Math.max(antal - 1, 0) }, (_, nr) => [
    0,
    ...Array.from({ length: antal - 1 }, (__, plats) => plats + 1).filter(
      (plats) => (nr >> (plats - 1)) & 1,
    ),
  ]);

function spalt(grenar: Gren[], { x, y, bredd }: Punkt & { bredd: number }): Spalt {
  const ut = tom();
  const fasten: Punkt[] = [];
  let at = y;
  for (const [nr, gren] of grenar.entries()) {
    const ensam = gren.under.length === 0;
    const luft = ensam ? 0 : RAMLUFT;
    const plats = { x: x + luft, y: at + luft, bredd: bredd - 2 * luft };
    const { slut, forst, ...delar } = utfalld(gren, plats);
    const yta = { x, y: at, bredd, hojd: slut + luft - at };
    lagg(ut, { ramar: ensam ? [] : [{ ...yta, klass: 'yta', namn: [] }] }, delar);
    fasten.push({ x: x === 0 ? bredd : x, y: sida(forst, 'vanster').y });
    const sist = !grenar[nr + 1];
    const tatt = ensam && grenar[nr + 1]?.under.length === 0;
    at = yta.y + yta.hojd + (sist ? 0 : tatt ? LUCKA : GRUPPLUCKA);
  }
  return { ...ut, fasten, slut: at };
}

/** A branch with all under it. */
function utfalld(
  { innehall, under }: Gren,
  { x, y, bredd }: Punkt & { bredd: number },
): Delar & { slut: number; forst: Tavelruta } {
  const ut = tom();
  const egen = placera(innehall, { x, y }, matRuta(innehall, bredd));
  lagg(ut, { rutor: [egen] });
  let slut = y + egen.hojd;
  for (const gren of under) {
    const plats = { x: x + INDRAG, y: slut + LUCKA, bredd: bredd - INDRAG };
    const { slut: nasta, forst, ...delar } = utfalld(gren, plats);
    lagg(ut, { pilar: [langs(egen, forst)] }, delar);
    slut = nasta;
  }
  return { ...ut, slut, forst: egen };
}

/** Down along the left edge of a box, and in to one that stands below and further in. */
export function langs(fran: Tavelruta, till: Tavelruta): Tavelpil {
  const x = fran.x + 9;
  const slut = sida(till, 'vanster');
  return { slag: 'linje', punkter: [{ x, y: fran.y + fran.hojd }, { x, y: slut.y }, slut] };
}

/** Down the stem, and out to a group. */
function fran(topp: Tavelruta, faste: Punkt): Tavelpil {
  const { x, y } = sida(topp, 'ned');
  const till = { x: faste.x, y: faste.y };
  return { slag: 'linje', punkter: [{ x, y }, { x, y: faste.y }, till] };
}

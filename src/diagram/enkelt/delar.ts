/** Parts and wholes. */
import {
  lagg,
  matRuta,
  nedat,
  placera,
  ruta,
  sida,
  textbredd,
  tom,
  type Delar,
  type Fritext,
  type Punkt,
  type Rutinnehall,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { rutnat, stapel } from '../organisation/delar.ts';
import { BRED, SMAL } from './typer.ts';

const LUFT = 14;

/** A whole that holds parts: its name at the top of a frame round them. */
export function helhetBild(
  helhet: Rutinnehall,
  delar: readonly Rutinnehall[],
  bredd: number,
  irad: number,
): Tavla {
  const ut = tom();
  const namn = ruta({ ...helhet, klass: 'huvud' }, { x: 0, y: 0, bredd, hojd: 44 });
  const inre = { x: LUFT, y: namn.hojd + LUFT, bredd: bredd - 2 * LUFT };
  const nat = rutnat(delar, inre, Math.min(irad, Math.max(1, delar.length)), 12);
  const hojd = nat.slut + LUFT;
  lagg(ut, { ramar: [{ x: 0, y: 0, bredd, hojd, klass: 'yta', namn: [] }], rutor: [namn] }, nat);
  return { ...ut, bredd, hojd };
}

/** Parts in a row with a plus between them, and what they become below. */
export function summaBred(delar: readonly Rutinnehall[], helhet: Rutinnehall): Tavla {
  const ut = tom();
  const plus = 24;
  const cell = (BRED - plus * (delar.length - 1)) / delar.length;
  const matt = delar.map((ett) => matRuta(ett, cell));
  const hojd = Math.max(...matt.map((ett) => ett.hojd));
  const rutor = delar.map((ett, nr) =>
    placera(ett, { x: nr * (cell + plus), y: 0 }, matt[nr]!, hojd),
  );
  const hela = ruta({ ...helhet, klass: 'huvud' }, { x: 0, y: hojd + 40, bredd: BRED, hojd: 44 });
  lagg(ut, { rutor: [...rutor, hela], texter: rutor.slice(1).map((ett) => plusForre(ett, plus)) });
  lagg(ut, { pilar: rutor.map((ett) => rakt(ett, hela)) });
  return { ...ut, bredd: BRED, hojd: hela.y + hela.hojd };
}

/** The same below each other. */
export function summaSmal(delar: readonly Rutinnehall[], helhet: Rutinnehall): Tavla {
  const ut = tom();
  const { rutor, slut } = stapel(delar, { x: 0, y: 0, bredd: SMAL }, 26);
  const hela = ruta({ ...helhet, klass: 'huvud' }, { x: 0, y: slut + 28, bredd: SMAL, hojd: 44 });
  const texter = rutor.slice(1).map((ett) => tecknet({ x: SMAL / 2, y: ett.y - 8 }));
  const sist = rutor.at(-1);
  lagg(ut, { rutor: [...rutor, hela], texter, pilar: sist ? [nedat(sist, hela)] : [] });
  return { ...ut, bredd: SMAL, hojd: hela.y + hela.hojd };
}

/** Two sides that act on each other: one in each column, an arrow to the other and back. */
export function samspelBred(vanster: readonly Rutinnehall[], hoger: readonly Rutinnehall[]): Tavla {
  const ut = tom();
  const cell = (BRED - 70) / 2;
  const ena = sidan(vanster, { x: 0, y: 0 }, cell);
  const andra = sidan(hoger, { x: cell + 70, y: 0 }, cell);
  const hojd = Math.max(ena.slut, andra.slut);
  const yta = { y: 0, bredd: cell, hojd, klass: 'yta' as const, namn: [] };
  lagg(
    ut,
    {
      ramar: [
        { ...yta, x: 0 },
        { ...yta, x: cell + 70 },
      ],
    },
    ena,
    andra,
  );
  const pil = (y: number, fran: number, till: number) => ({
    slag: 'pil' as const,
    punkter: [
      { x: fran, y },
      { x: till, y },
    ],
  });
  const [a, b] = [cell, cell + 70];
  lagg(ut, { pilar: [pil(hojd / 2 - 14, a, b), pil(hojd / 2 + 14, b, a)] });
  return { ...ut, bredd: BRED, hojd };
}

export function samspelSmal(vanster: readonly Rutinnehall[], hoger: readonly Rutinnehall[]): Tavla {
  const ut = tom();
  const ena = sidan(vanster, { x: 0, y: 0 }, SMAL);
  const andra = sidan(hoger, { x: 0, y: ena.slut + 34 }, SMAL);
  const yta = { x: 0, bredd: SMAL, klass: 'yta' as const, namn: [] };
  const ramar = [
    { ...yta, y: 0, hojd: ena.slut },
    { ...yta, y: ena.slut + 34, hojd: andra.slut - ena.slut - 34 },
  ];
  const [a, b] = [ena.slut, ena.slut + 34];
  const lod = (x: number, fran: number, till: number) => ({
    slag: 'pil' as const,
    punkter: [
      { x, y: fran },
      { x, y: till },
    ],
  });
  const pilar = [lod(SMAL / 2 - 16, a, b), lod(SMAL / 2 + 16, b, a)];
  lagg(ut, { ramar, pilar }, ena, andra);
  return { ...ut, bredd: SMAL, hojd: andra.slut };
}

function sidan(
  delar: readonly Rutinnehall[],
  { x, y }: Punkt,
  bredd: number,
): { rutor: Tavelruta[]; slut: number } {
  const { rutor, slut } = stapel(delar, { x: x + LUFT, y: y + LUFT, bredd: bredd - 2 * LUFT }, 12);
  return { rutor, slut: slut + LUFT };
}

/** Straight down to a box that is wide enough to stand below. */
function rakt(fran: Tavelruta, till: Tavelruta): Delar['pilar'][number] {
  const { x, y } = sida(fran, 'ned');
  return {
    slag: 'pil',
    punkter: [
      { x, y },
      { x, y: till.y },
    ],
  };
}

function plusForre({ x, y, hojd }: Tavelruta, lucka: number): Fritext {
  return tecknet({ x: x - lucka / 2, y: y + hojd / 2 + 5 });
}

const tecknet = ({ x, y }: Punkt): Fritext => ({
  text: '+',
  stil: 'namn',
  stall: 'mitten',
  x,
  y,
  bredd: textbredd('+', 'namn'),
});

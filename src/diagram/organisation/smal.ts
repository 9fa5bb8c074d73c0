/** The organisation for a phone: group under group, tied together along the left edge. */
import type { Roll } from '../../modell/typer.ts';
import {
  atSidan,
  forklaring,
  lagg,
  langs,
  nedat,
  ruta,
  tom,
  type Delar,
  type Tavelpil,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import {
  fetRoll,
  gemensammaI,
  namndramensNamn,
  RAMLUFT,
  RAMNAMN,
  ramnamnet,
  rollinnehall,
  rutnat,
  stapel,
  teckenFor,
} from './delar.ts';
import { UTSEENDE } from './slag.ts';
import { visadeRoller, type Namnder, type Organisation, type Styrelse } from './struktur.ts';

const BREDD = 322;
/** Where the groups under the body at the top begin: left of it is its line. */
const INDRAG = 18;
const INRE = BREDD - INDRAG;
const LUCKA = 20;

export function organisationSmal(bild: Organisation): Tavla {
  const ut = tom();
  let y = 0;
  const valjare = overst(bild, ut);
  if (valjare.rutor.length > 0) y = valjare.slut + 34;
  const topp = bild.topp && toppen(bild, bild.topp, y, valjare.rutor, ut);
  if (topp) y = topp.y + topp.hojd + LUCKA;
  const grupper = [
    (fran: number) => rena(bild.granskning, fran, ut),
    (fran: number) => rena(bild.toppensStod, fran, ut),
    (fran: number) => (bild.styrelse ? [styrelsen(bild.styrelse, fran, ut)] : []),
    (fran: number) => (bild.namnder ? [namnderna(bild.namnder, fran, ut)] : []),
    (fran: number) => ramen(bild.bolag[0]?.slag?.plural ?? 'Bolag', bild.bolag, fran, ut),
  ];
  for (const grupp of grupper) {
    for (const fast of grupp(y)) {
      if (topp) lagg(ut, { pilar: [frami(topp, fast)] });
      y = fast.slut + LUCKA;
    }
  }
  for (const fast of ramen('Samverkan och andra', bild.andra, y, ut)) y = fast.slut + LUCKA;
  const tecken = forklaring(teckenFor(bild, visadeRoller(bild)), { x: 0, y, bredd: BREDD });
  lagg(ut, tecken);
  return { ...ut, bredd: BREDD, hojd: y + tecken.hojd };
}

/** The citizens to the left, those whom they choose besides to the right, and customers under those. */
function overst(bild: Organisation, ut: Delar): { rutor: Tavelruta[]; slut: number } {
  const [forst, ...fler] = bild.medborgare;
  if (!forst) return { rutor: [], slut: 0 };
  const cell = (BREDD - 20) / 2;
  const hoger = stapel(
    [...bild.valda, ...fler].map((roll) => rollinnehall(roll)),
    { x: BREDD - cell, y: 0, bredd: cell },
  );
  const ensam = hoger.rutor.length === 0;
  const valjare = ruta(rollinnehall(forst), { x: 0, y: 0, bredd: ensam ? BREDD : cell });
  const valda = hoger.rutor.slice(0, bild.valda.filter((ett) => ett.utsesAv === forst).length);
  lagg(ut, { rutor: [valjare], pilar: valda.map((ett) => atSidan(valjare, ett)) }, hoger);
  return { rutor: [valjare], slut: Math.max(valjare.hojd, hoger.slut) };
}

/** A group: its first line meets the line from above at `ansats`. */
interface Fast {
  x: number;
  ansats: number;
  slut: number;
}

function toppen(
  bild: Organisation,
  roll: Roll,
  y: number,
  valjare: Tavelruta[],
  ut: Delar,
): Tavelruta {
  const innehall = fetRoll(roll, { klass: 'huvud' });
  const topp = ruta(innehall, { x: 0, y, bredd: BREDD, hojd: 46 });
  const fran = roll.utsesAv && valjare[bild.medborgare.indexOf(roll.utsesAv)];
  lagg(ut, { rutor: [topp], pilar: fran ? [rakt(fran, topp)] : [] });
  return topp;
}

/** Straight down from the middle of the upper box. */
function rakt(fran: Tavelruta, till: Tavelruta): Tavelpil {
  const x = fran.x + fran.bredd / 2;
  return nedat(fran, { ...till, x: x - 1, bredd: 2 });
}

function rena(roller: Roll[], y: number, ut: Delar): Fast[] {
  const { rutor, slut } = stapel(
    roller.map((roll) => rollinnehall(roll, utseende(roll))),
    { x: INDRAG, y, bredd: INRE },
    12,
  );
  lagg(ut, { rutor });
  return rutor.map((ett, nr) => ({
    x: ett.x,
    ansats: ett.y + ett.hojd / 2,
    slut: nr === rutor.length - 1 ? slut : ett.y + ett.hojd,
  }));
}

const utseende = (roll: Roll) =>
  roll.slag && roll.under?.slag === roll.slag ? UTSEENDE.granskning : {};

function styrelsen({ roll, forvaltningar, stod }: Styrelse, y: number, ut: Delar): Fast {
  const innehall = fetRoll(roll);
  const huvud = ruta(innehall, { x: INDRAG, y, bredd: INRE, hojd: 42 });
  const rest = stapel(
    [...forvaltningar, ...stod].map((ett) => rollinnehall(ett)),
    { x: INDRAG + 22, y: y + huvud.hojd + 10, bredd: INRE - 22 },
  );
  lagg(ut, { rutor: [huvud], pilar: rest.rutor.map((ett) => langs(huvud, ett)) }, rest);
  return { x: INDRAG, ansats: y + huvud.hojd / 2, slut: rest.slut };
}

/** A row for each nämnd, with its offices to the right of it. */
function namnderna(namnder: Namnder, y: number, ut: Delar): Fast {
  const plats = { x: INDRAG, y, bredd: INRE };
  lagg(ut, { rutor: namndramensNamn(namnder, plats) });
  const inre = { x: plats.x + RAMLUFT, bredd: INRE - 2 * RAMLUFT };
  let at = y + RAMNAMN;
  const utan = namnder.grenar.every(({ under }) => under.length === 0);
  if (utan) {
    const nat = rutnat(
      namnder.grenar.map(({ namnd }) => rollinnehall(namnd)),
      { ...inre, y: at },
      2,
    );
    lagg(ut, nat);
    at = nat.slut + 10;
  } else for (const gren of namnder.grenar) at = namndrad(gren, { ...inre, y: at }, ut) + 10;
  const rest = gemensammaI(namnder);
  const gemensamt = stapel(
    rest.map((ett) => rollinnehall(ett)),
    { ...inre, y: at },
  );
  lagg(ut, gemensamt);
  const slut = (rest.length > 0 ? gemensamt.slut : at - 10) + RAMLUFT;
  lagg(ut, { ramar: [{ ...plats, hojd: slut - y, klass: 'yta', namn: [] }] });
  return { x: plats.x, ansats: y + 20, slut };
}

function namndrad(
  { namnd, under }: Namnder['grenar'][number],
  { x, y, bredd }: { x: number; y: number; bredd: number },
  ut: Delar,
): number {
  const cell = (bredd - 16) / 2;
  const rest = stapel(
    under.map((ett) => rollinnehall(ett)),
    { x: x + cell + 16, y, bredd: cell },
  );
  const huvud = ruta(rollinnehall(namnd), { x, y, bredd: cell, hojd: rest.slut - y });
  const ensam = rest.rutor.length === 1 ? { hojd: huvud.hojd } : {};
  const hoger = rest.rutor.map((ett, nr) =>
    ruta(rollinnehall(under[nr] as Roll), { ...ett, hojd: ett.hojd, ...ensam }),
  );
  lagg(ut, { rutor: [huvud, ...hoger], pilar: hoger.map((ett) => atSidan(huvud, ett, 'linje')) });
  return huvud.y + huvud.hojd;
}

function ramen(namn: string, roller: Roll[], y: number, ut: Delar): Fast[] {
  if (roller.length === 0) return [];
  const plats = { x: INDRAG, y, bredd: INRE };
  const nat = rutnat(
    roller.map((roll) => rollinnehall(roll)),
    { x: INDRAG + RAMLUFT, y: y + RAMNAMN, bredd: INRE - 2 * RAMLUFT },
    2,
  );
  const slut = nat.slut + RAMLUFT;
  const ram = { ...plats, hojd: slut - y, klass: 'yta' as const, namn: [] };
  lagg(ut, { ramar: [ram], rutor: [ramnamnet(namn, plats)] }, nat);
  return [{ x: INDRAG, ansats: y + 20, slut }];
}

function frami(topp: Tavelruta, { x, ansats }: Fast): Tavelpil {
  const vid = topp.x + 7;
  return {
    slag: 'linje',
    punkter: [
      { x: vid, y: topp.y + topp.hojd },
      { x: vid, y: ansats },
      { x, y: ansats },
    ],
  };
}

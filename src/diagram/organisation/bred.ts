/** The organisation from the top down, for a place at least 550 px wide. */
import type { Roll } from '../../modell/typer.ts';
import {
  atSidan,
  forklaring,
  gren,
  lagg,
  langs,
  matRuta,
  nedat,
  placera,
  rader,
  sida,
  tom,
  utanUpprepning,
  type Delar,
  type Punkt,
  type Rutinnehall,
  type Tavelram,
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

const BREDD = 680;
const MITT = BREDD / 2;
/** Room for a line down the right edge. */
const KANT = 16;
const VANSTER = 196;
const LUCKA = 20;

export function organisationBred(bild: Organisation): Tavla {
  const ut = tom();
  const topp = overst(bild, ut);
  const borjar = (topp ? topp.y + topp.hojd : 0) + 40;
  const styrelse = bild.styrelse && styrelsen(bild.styrelse, { x: 0, y: borjar });
  const namnder = bild.namnder && namnderna(bild.namnder, namndplats(bild, borjar));
  lagg(ut, ...[styrelse?.delar ?? {}, namnder?.delar ?? {}]);
  const mitten = Math.max(styrelse?.slut ?? borjar, namnder?.slut ?? borjar) + 28;
  const nederst = grannarna(bild, mitten, ut);
  if (topp)
    lagg(ut, { pilar: franToppen(topp, bild, [styrelse?.fast, namnder?.fast], nederst.bolag) });
  const tecken = forklaring(teckenFor(bild, visadeRoller(bild)), {
    x: 0,
    y: nederst.slut + 24,
    bredd: BREDD,
  });
  lagg(ut, tecken);
  return { ...ut, bredd: BREDD, hojd: nederst.slut + 24 + tecken.hojd };
}

/** The citizens, and the body that they choose with what stands at its sides. */
function overst(bild: Organisation, ut: Delar): Tavelruta | undefined {
  const valjare = bild.medborgare.slice(0, 2).map((roll, nr) => {
    const innehall = rollinnehall(roll);
    return { innehall, matt: matRuta(innehall, nr === 0 ? 200 : 190) };
  });
  const hojd = Math.max(0, ...valjare.map(({ matt }) => matt.hojd));
  const platser = [MITT - 100, 0];
  const rutor = valjare.map(({ innehall, matt }, nr) =>
    placera(innehall, { x: platser[nr] ?? 0, y: 0 }, matt, hojd),
  );
  lagg(ut, { rutor });
  const valda = rutnat(
    bild.valda.map((roll) => rollinnehall(roll)),
    { x: BREDD - 190, y: 0, bredd: 190 },
    1,
  );
  lagg(ut, valda);
  for (const [nr, roll] of bild.valda.entries()) {
    const fran = rutor[bild.medborgare.indexOf(roll.utsesAv as Roll)];
    const till = valda.rutor[nr];
    if (fran && till) lagg(ut, { pilar: [atSidan(fran, till)] });
  }
  if (!bild.topp) return undefined;
  const y = Math.max(hojd, valda.slut) + (rutor.length > 0 ? 40 : 0);
  return toppen(bild, bild.topp, y, rutor, ut);
}

function toppen(
  bild: Organisation,
  roll: Roll,
  y: number,
  valjare: Tavelruta[],
  ut: Delar,
): Tavelruta {
  const innehall = fetRoll(roll, { klass: 'huvud' });
  const vid = stapel(
    bild.granskning.map((ett) => rollinnehall(ett, UTSEENDE.granskning)),
    { x: 0, y, bredd: 190 },
  );
  const stod = stapel(
    bild.toppensStod.map((ett) => rollinnehall(ett)),
    { x: BREDD - 190, y, bredd: 190 },
  );
  const hojd = Math.max(54, vid.slut - y, stod.slut - y);
  const topp = placera(innehall, { x: MITT - 110, y }, matRuta(innehall, 220), hojd);
  lagg(ut, { rutor: [topp] }, vid, stod);
  const valjer = roll.utsesAv && valjare[bild.medborgare.indexOf(roll.utsesAv)];
  const pilar = [...vid.rutor, ...stod.rutor].map((ett) => atSidan(topp, ett, 'linje'));
  lagg(ut, { pilar: [...pilar, ...(valjer ? [medText(nedat(valjer, topp), 'väljer')] : [])] });
  return topp;
}

function medText(pil: ReturnType<typeof nedat>, text: string): ReturnType<typeof nedat> {
  const [a, b] = [pil.punkter[0] as Punkt, pil.punkter.at(-1) as Punkt];
  return { ...pil, text: rader(text, { x: a.x, y: (a.y + b.y) / 2 - 13, bredd: 200 }) };
}

interface Del {
  delar: Delar;
  slut: number;
  /** Where the line from the body at the top ends. */
  fast: { x: number; y: number; bredd: number; hojd: number };
}

/** Styrelsen over its own offices and committees. */
function styrelsen({ roll, forvaltningar, stod }: Styrelse, { x, y }: Punkt): Del {
  const delar = tom();
  const innehall = fetRoll(roll);
  const huvud = placera(innehall, { x, y }, matRuta(innehall, VANSTER), 50);
  const rest = stapel(
    [...forvaltningar, ...stod].map((ett) => rollinnehall(ett)),
    { x: x + 20, y: y + 50 + 18, bredd: VANSTER - 20 },
    10,
  );
  lagg(delar, { rutor: [huvud] }, rest, {
    pilar: rest.rutor.map((ett) => langs(huvud, ett)),
  });
  return { delar, slut: rest.slut, fast: huvud };
}

function namndplats(bild: Organisation, y: number): Punkt & { bredd: number } {
  const x = bild.styrelse ? VANSTER + LUCKA : 0;
  return { x, y, bredd: BREDD - x - (bild.bolag.length > 0 ? KANT : 0) };
}

/** The nämnder in their frame, each over its own offices. */
function namnderna(namnder: Namnder, plats: Punkt & { bredd: number }): Del {
  const delar = tom();
  const inre = { x: plats.x + RAMLUFT, bredd: plats.bredd - 2 * RAMLUFT };
  lagg(delar, { rutor: namndramensNamn(namnder, plats) });
  const kolumner = inre.bredd > 500 ? 4 : 3;
  let y = plats.y + RAMNAMN;
  const gemensamma = gemensammaI(namnder).map((ett) => rollinnehall(ett));
  let ryms = 0;
  for (let forst = 0; forst < namnder.grenar.length; forst += kolumner) {
    const rad = namnder.grenar.slice(forst, forst + kolumner);
    ryms = kolumner - rad.length;
    const plats = { ...inre, y };
    const sist = forst + kolumner >= namnder.grenar.length;
    const vid = sist && ryms >= gemensamma.length ? lediga(gemensamma, plats, kolumner) : tomrad(y);
    lagg(delar, vid);
    y = Math.max(namndrad(rad, plats, kolumner, delar), vid.slut) + 16;
  }
  const rest = ryms >= gemensamma.length ? [] : gemensamma;
  const gemensamt = rutnat(rest, { ...inre, y }, Math.min(kolumner, rest.length || 1), 10);
  lagg(delar, gemensamt);
  const slut = (rest.length > 0 ? gemensamt.slut : y - 16) + RAMLUFT;
  const ram: Tavelram = { ...plats, hojd: slut - plats.y, klass: 'yta', namn: [] };
  lagg(delar, { ramar: [ram] });
  return { delar, slut, fast: ram };
}

/** In the cells of the last row that no nämnd takes. */
function lediga(
  innehall: Rutinnehall[],
  { x, y, bredd }: Punkt & { bredd: number },
  kolumner: number,
): { rutor: Tavelruta[]; slut: number } {
  const cell = (bredd - 10 * (kolumner - 1)) / kolumner;
  const tagna = kolumner - innehall.length;
  const plats = { x: x + tagna * (cell + 10), y, bredd: bredd - tagna * (cell + 10) };
  return innehall.length > 0 ? rutnat(innehall, plats, innehall.length, 10) : tomrad(y);
}

const tomrad = (y: number): { rutor: Tavelruta[]; slut: number } => ({ rutor: [], slut: y });

function namndrad(
  grenar: Namnder['grenar'],
  { x, y, bredd }: Punkt & { bredd: number },
  kolumner: number,
  delar: Delar,
): number {
  const lucka = 10;
  const cell = (bredd - lucka * (kolumner - 1)) / kolumner;
  const namnder = rutnat(
    grenar.map(({ namnd }) => rollinnehall(namnd)),
    { x, y, bredd: grenar.length * (cell + lucka) - lucka },
    grenar.length,
    lucka,
  );
  lagg(delar, namnder);
  const slut = grenar.map(({ under }, nr) => {
    const namnd = namnder.rutor[nr] as Tavelruta;
    const rest = stapel(
      under.map((ett) => rollinnehall(ett)),
      { x: namnd.x, y: namnder.slut + 14, bredd: cell },
      10,
    );
    const pilar = rest.rutor.map((ett, plats) =>
      nedat(rest.rutor[plats - 1] ?? namnd, ett, 'linje'),
    );
    lagg(delar, rest, { pilar });
    return rest.rutor.length > 0 ? rest.slut : namnder.slut;
  });
  return Math.max(...slut);
}

/** The companies of the municipality, and below them all others. */
function grannarna(
  bild: Organisation,
  y: number,
  ut: Delar,
): { bolag: Tavelram | undefined; slut: number } {
  const bolag = gruppen(bild.bolag[0]?.slag?.plural ?? 'Bolag', bild.bolag, y, ut);
  const sedan = bolag ? bolag.y + bolag.hojd + 16 : y;
  const andra = gruppen('Samverkan och andra', bild.andra, sedan, ut);
  const sist = andra ?? bolag;
  return { bolag, slut: sist ? sist.y + sist.hojd : y - 28 };
}

function gruppen(namn: string, roller: Roll[], y: number, ut: Delar): Tavelram | undefined {
  if (roller.length === 0) return undefined;
  const nat = rutnat(
    roller.map((roll) => rollinnehall(roll)),
    { x: RAMLUFT, y: y + RAMNAMN, bredd: BREDD - 2 * RAMLUFT },
    4,
    10,
  );
  const yta = { x: 0, y, bredd: BREDD };
  const ram: Tavelram = { ...yta, hojd: nat.slut + RAMLUFT - y, klass: 'yta', namn: [] };
  lagg(ut, { ramar: [ram], rutor: [ramnamnet(namn, yta)] }, nat);
  return ram;
}

/** One stem from the body at the top to styrelsen and nämnderna, and down the edge to its companies. */
function franToppen(
  topp: Tavelruta,
  bild: Organisation,
  fasten: (Del['fast'] | undefined)[],
  bolag: Tavelram | undefined,
): Delar['pilar'] {
  const till = fasten.filter((ett) => ett !== undefined);
  const pilar = till.length > 0 ? gren(topp, till) : [];
  const stam = pilar[0]?.punkter[1];
  if (!bolag || bild.bolag.length === 0) return pilar;
  const start = sida(topp, 'ned');
  const x = BREDD - KANT / 2;
  const y = stam && till.length > 1 ? stam.y : start.y + 22;
  const punkter = utanUpprepning([start, { x: start.x, y }, { x, y }, { x, y: bolag.y }]);
  return [...pilar, { slag: 'linje', punkter }];
}

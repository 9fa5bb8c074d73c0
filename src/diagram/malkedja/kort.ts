/** The card of a level: its name, what it says, and facts with a label each. */
import {
  hojdAv,
  lagg,
  matSnav,
  placera,
  rader,
  RADHOJD,
  textbredd,
  tom,
  type Delar,
  type Punkt,
  type Rutinnehall,
  type Stil,
  type Tavelrad,
  type Tavelruta,
} from '../ritbord/index.ts';
import { OKANT, type Nivatext } from './niva.ts';

/** A row of the card: words, or tags of which each may lead somewhere. No tags: a dash. */
export type Fakta = { etikett: string } & ({ text: string } | { brickor: Rutinnehall[] });

/** What has been laid out, and how high it became. */
export interface Lagt {
  delar: Delar;
  hojd: number;
}

const LUFT = 12;
const ETIKETT = 92;
const BRICKLUFT = 6;
const RUBRIKBAS = 28;

export function kort(
  niva: Nivatext,
  fakta: Fakta[],
  { x, y, bredd }: Punkt & { bredd: number },
): Lagt {
  const inre = { x: x + LUFT, bredd: bredd - 2 * LUFT };
  const vad = rader(niva.vad, { ...inre, y: y + RUBRIKBAS + 8 });
  const under: Delar = tom();
  let at = y + RUBRIKBAS + 8 + hojdAv(vad.length) + 8;
  for (const ett of fakta) {
    const { delar, hojd } = faktarad(ett, { ...inre, y: at });
    lagg(under, delar);
    at += hojd + 6;
  }
  const ruta: Tavelruta = {
    x,
    y,
    bredd,
    hojd: at + 4 - y,
    form: 'rund',
    klass: niva.politisk ? 'politik' : 'verksamhet',
    lank: niva.lank,
    stall: 'vanster',
    rader: [rubriken(niva.namn, { x: inre.x, y: y + RUBRIKBAS }), ...vad],
    namn: `${niva.namn}: ${niva.vad}`,
  };
  return {
    delar: { ...under, rutor: [ruta, ...under.rutor] },
    hojd: ruta.hojd,
  };
}

function rubriken(text: string, { x, y }: Punkt): Tavelrad {
  return { text, stil: 'rubrik', x, y, bredd: textbredd(text, 'rubrik') };
}

function faktarad(fakta: Fakta, { x, y, bredd }: Punkt & { bredd: number }): Lagt {
  const etikett = rader(fakta.etikett, { x, y: y + 3, bredd: ETIKETT }, 'svagt');
  const plats = { x: x + ETIKETT, y, bredd: bredd - ETIKETT };
  const { delar, hojd } =
    'brickor' in fakta && fakta.brickor.length > 0
      ? brickrad(fakta.brickor, plats)
      : 'text' in fakta
        ? texten(fakta.text, plats)
        : texten(OKANT, plats, 'svagt');
  lagg(delar, { texter: etikett.map((rad) => ({ ...rad, stall: 'vanster' as const })) });
  return { delar, hojd: Math.max(hojd, RADHOJD) };
}

function texten(text: string, { x, y, bredd }: Punkt & { bredd: number }, stil?: Stil): Lagt {
  const lagda = rader(text, { x, y: y + 3, bredd }, stil);
  const texter = lagda.map((rad) => ({ ...rad, stall: 'vanster' as const }));
  return { delar: { ...tom(), texter }, hojd: hojdAv(lagda.length) + 3 };
}

/** Tags after each other, on as many lines as the width asks for. */
function brickrad(brickor: Rutinnehall[], { x, y, bredd }: Punkt & { bredd: number }): Lagt {
  const delar = tom();
  let [at, topp, radhojd] = [x, y, 0];
  for (const bricka of brickor) {
    const matt = matSnav(bricka, bredd);
    if (at > x && at + matt.bredd > x + bredd) {
      [at, topp, radhojd] = [x, topp + radhojd + BRICKLUFT, 0];
    }
    delar.rutor.push(placera(bricka, { x: at, y: topp }, matt));
    at += matt.bredd + BRICKLUFT;
    radhojd = Math.max(radhojd, matt.hojd);
  }
  return { delar, hojd: topp + radhojd - y };
}

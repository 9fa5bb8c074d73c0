/** Round and round: the last leads to the first. */
import {
  lagg,
  matRuta,
  placera,
  sida,
  type Punkt,
  type Rutinnehall,
  type Tavelpil,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { stegSmal } from './steg.ts';
import { BRED, SMAL } from './typer.ts';

const LUCKA = { x: 60, y: 46 };
const KANT = 24;

/** The first half goes to the right along the top, the rest back along the bottom. */
export function varvBred(delar: readonly Rutinnehall[]): Tavla {
  const over = Math.ceil(delar.length / 2);
  const cell = Math.min(250, (BRED - LUCKA.x * (over - 1)) / over);
  const borjar = (BRED - over * cell - (over - 1) * LUCKA.x) / 2;
  const matt = delar.map((ett) => matRuta(ett, cell));
  const hojd = Math.max(...matt.map((ett) => ett.hojd));
  const rutor = delar.map((ett, nr) => {
    const uppe = nr < over;
    const plats = uppe ? nr : delar.length - 1 - nr + (over * 2 - delar.length);
    const x = borjar + plats * (cell + LUCKA.x);
    return placera(ett, { x, y: uppe ? 0 : hojd + LUCKA.y }, matt[nr]!, hojd);
  });
  const pilar = rutor.map((ruta, nr) => vidare(ruta, rutor[(nr + 1) % rutor.length] as Tavelruta));
  return { ramar: [], texter: [], rutor, pilar, bredd: BRED, hojd: 2 * hojd + LUCKA.y };
}

function vidare(fran: Tavelruta, till: Tavelruta): Tavelpil {
  if (till.y > fran.y) return rakt(sida(fran, 'ned'), sida(till, 'upp'));
  if (till.y < fran.y) return upp(sida(fran, 'upp'), sida(till, 'ned'));
  return till.x > fran.x
    ? rakt(sida(fran, 'hoger'), sida(till, 'vanster'))
    : rakt(sida(fran, 'vanster'), sida(till, 'hoger'));
}

/** With an odd number the two do not stand over each other. */
function upp(fran: Punkt, till: Punkt): Tavelpil {
  const y = (fran.y + till.y) / 2;
  return fran.x === till.x
    ? rakt(fran, till)
    : { slag: 'pil', punkter: [fran, { x: fran.x, y }, { x: till.x, y }, till] };
}

const rakt = (fran: Punkt, till: Punkt): Tavelpil => ({ slag: 'pil', punkter: [fran, till] });

/** Below each other, and back to the first along the right edge. */
export function varvSmal(delar: readonly Rutinnehall[]): Tavla {
  const ut = { ...stegSmal(delar, SMAL - KANT), bredd: SMAL };
  const [forst, sist] = [ut.rutor[0], ut.rutor.at(-1)];
  if (!forst || !sist || forst === sist) return ut;
  const [a, b] = [sida(sist, 'hoger'), sida(forst, 'hoger')];
  const x = SMAL - 4;
  lagg(ut, { pilar: [{ slag: 'pil', punkter: [a, { x, y: a.y }, { x, y: b.y }, b] }] });
  return ut;
}

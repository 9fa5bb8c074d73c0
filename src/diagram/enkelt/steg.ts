/** Steps one after another: in rows that are read as a text, or below each other on a phone. */
import {
  lagg,
  matRuta,
  nedat,
  placera,
  sida,
  tom,
  type Rutinnehall,
  type Tavelpil,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { BRED, SMAL } from './typer.ts';

const LUCKA = 26;
const RADLUCKA = 30;

/** @param irad how many steps a row has at most */
export function stegBred(steg: readonly Rutinnehall[], irad = 3, bredd = BRED): Tavla {
  const ut = tom();
  const cell = (bredd - LUCKA * (irad - 1)) / irad;
  let y = 0;
  let fore: Tavelruta | undefined;
  for (let forst = 0; forst < steg.length; forst += irad) {
    const rad = steg.slice(forst, forst + irad);
    const matt = rad.map((ett) => matRuta(ett, cell));
    const hojd = Math.max(...matt.map((ett) => ett.hojd));
    for (const [nr, ett] of rad.entries()) {
      const ruta = placera(ett, { x: nr * (cell + LUCKA), y }, matt[nr]!, hojd);
      lagg(ut, { rutor: [ruta], pilar: fore ? [vidare(fore, ruta)] : [] });
      fore = ruta;
    }
    y += hojd + RADLUCKA;
  }
  return { ...ut, bredd, hojd: y - RADLUCKA };
}

/** To the next in the row; from the end of a row down between the rows to the beginning of the next. */
function vidare(fran: Tavelruta, till: Tavelruta): Tavelpil {
  if (till.y === fran.y)
    return { slag: 'pil', punkter: [sida(fran, 'hoger'), sida(till, 'vanster')] };
  const [start, slut] = [sida(fran, 'ned'), sida(till, 'upp')];
  const y = (start.y + slut.y) / 2;
  return { slag: 'pil', punkter: [start, { x: start.x, y }, { x: slut.x, y }, slut] };
}

export function stegSmal(steg: readonly Rutinnehall[], bredd = SMAL): Tavla {
  const ut = tom();
  let y = 0;
  let fore: Tavelruta | undefined;
  for (const ett of steg) {
    const ruta = placera(ett, { x: 0, y }, matRuta(ett, bredd));
    lagg(ut, { rutor: [ruta], pilar: fore ? [nedat(fore, ruta)] : [] });
    fore = ruta;
    y += ruta.hojd + 20;
  }
  return { ...ut, bredd, hojd: y - 20 };
}

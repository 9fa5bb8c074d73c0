/** A level of the goal chain in short, on its line: the box with its name, and what it is. */
import type { Niva } from '../../modell/typer.ts';
import { medGemen } from '../../svenska/versal.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import {
  forklaring,
  lagg,
  ruta,
  type Delar,
  type Tavelpil,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { radinnehall, SMAL, type Enkelrad } from './typer.ts';

/** Room to the left for the arrows back. */
export const KANT = 34;
/** Between two levels. */
export const LUCKA = 30;
const NAMN = 200;

/** A line of levels: where it stands, and how wide the boxes with names are. */
export interface Kedjeplats {
  x: number;
  y: number;
  bredd: number;
  namn?: number;
}

/** Who decides is left out where the source does not tell. */
export function nivarad(niva: Niva): Enkelrad {
  const vem = uppraknad(niva.beslutasAv.map((roll) => medGemen(roll.namn)));
  const text = vem ? `${niva.data.vad} Beslutas av ${vem}.` : niva.data.vad;
  return { namn: niva.namn, text, lank: niva.adress };
}

/** The name of the level, with what it is beside it or, on a phone, in it. The box with the name comes first. */
export function nivarutor(niva: Niva, plats: Kedjeplats, overst: boolean): Tavelruta[] {
  const klass = overst ? 'huvud' : niva.data.politisktBeslut ? 'politik' : 'verksamhet';
  const form = niva.data.politisktBeslut ? 'ruta' : 'rund';
  const allt = nivarad(niva);
  const { y, bredd, namn: namnbredd = NAMN } = plats;
  const x = plats.x + KANT;
  if (bredd === SMAL)
    return [ruta(radinnehall(allt, { klass, form }), { x, y, bredd: bredd - KANT })];
  const bredvid = KANT + namnbredd + 20;
  const text = ruta(
    { rader: [{ text: allt.text ?? '' }], form: 'ingen', stall: 'vanster' },
    { x: plats.x + bredvid, y, bredd: bredd - bredvid, hojd: 50 },
  );
  const namn = { ...allt, text: undefined };
  const matt = { x, y, bredd: namnbredd, hojd: text.hojd };
  return [ruta(radinnehall(namn, { klass, form }), matt), text];
}

/** From a level to one above it in the same line. */
export function tillbaka(fran: Tavelruta, mot: Tavelruta, langt: boolean): Tavelpil {
  const [a, b] = [fran.y + fran.hojd / 2 - 7, mot.y + mot.hojd / 2 + 7];
  const x = fran.x - 16 - (langt ? 10 : 0);
  const punkter = [
    { x: fran.x, y: a },
    { x, y: a },
    { x, y: b },
    { x: mot.x, y: b },
  ];
  return { slag: 'streckad', punkter };
}

/** The whole picture, with what its shapes mean below. */
export function medTecken(
  ut: Delar,
  { bredd, y }: { bredd: number; y: number },
  harTillbaka: boolean,
): Tavla {
  const tecken = forklaring(
    [
      { namn: 'beslutas politiskt', form: 'ruta', klass: 'politik' },
      { namn: 'beslutas i verksamheten', form: 'rund', klass: 'verksamhet' },
      ...(harTillbaka ? [{ namn: 'resultatet går tillbaka', linje: 'streckad' } as const] : []),
    ],
    { x: 0, y, bredd },
  );
  lagg(ut, tecken);
  return { ...ut, bredd, hojd: y + tecken.hojd };
}

/** Parts that the wide and the narrow picture are made of. */
import type { Roll } from '../../modell/typer.ts';
import {
  matRuta,
  placera,
  textbredd,
  type Punkt,
  type Rutinnehall,
  type Tavelruta,
} from '../ritbord/index.ts';
import { bildslag, tecknen, UTSEENDE } from './slag.ts';
import type { Namnder, Organisation } from './struktur.ts';
import type { Tecken } from '../ritbord/index.ts';

/** A role as it stands in a box. */
export function rollinnehall(roll: Roll, val: Partial<Rutinnehall> = {}): Rutinnehall {
  const { form, klass } = UTSEENDE[bildslag(roll)];
  return { rader: [{ text: namnet(roll) }], form, klass, lank: roll.adress, ...val };
}

/** A body that others stand under: its name in bold. */
export function fetRoll(roll: Roll, val: Partial<Rutinnehall> = {}): Rutinnehall {
  return rollinnehall(roll, { rader: [{ text: namnet(roll), stil: 'namn' }], ...val });
}

/** "Kommunstyrelsen (KS)": an abbreviation helps, another name in brackets does not. */
export function namnet({ namn, data }: Roll): string {
  const kort = data.kortnamn ?? '';
  return /^[A-ZÅÄÖ]{2,5}$/.test(kort) ? `${namn} (${kort})` : namn;
}

/** Boxes under each other, all of one width. */
export function stapel(
  innehall: readonly Rutinnehall[],
  { x, y, bredd }: Punkt & { bredd: number },
  lucka = 8,
): { rutor: Tavelruta[]; slut: number } {
  const rutor: Tavelruta[] = [];
  let overst = y;
  for (const ett of innehall) {
    const ruta = placera(ett, { x, y: overst }, matRuta(ett, bredd));
    rutor.push(ruta);
    overst += ruta.hojd + lucka;
  }
  return { rutor, slut: rutor.length > 0 ? overst - lucka : y };
}

/** Boxes side by side in rows, those of a row equally high. */
export function rutnat(
  innehall: readonly Rutinnehall[],
  { x, y, bredd }: Punkt & { bredd: number },
  kolumner: number,
  lucka = 8,
): { rutor: Tavelruta[]; slut: number } {
  const cell = (bredd - lucka * (kolumner - 1)) / kolumner;
  const rutor: Tavelruta[] = [];
  let overst = y;
  for (let forst = 0; forst < innehall.length; forst += kolumner) {
    const rad = innehall.slice(forst, forst + kolumner);
    const matt = rad.map((ett) => matRuta(ett, cell));
    const hojd = Math.max(...matt.map((ett) => ett.hojd));
    rad.forEach((ett, nr) =>
      rutor.push(placera(ett, { x: x + nr * (cell + lucka), y: overst }, matt[nr]!, hojd)),
    );
    overst += hojd + lucka;
  }
  return { rutor, slut: rutor.length > 0 ? overst - lucka : y };
}

/** Room inside a frame, and for its name at the top. */
export const RAMLUFT = 12;
export const RAMNAMN = 36;

/** The name of a frame, which leads to the role for all in it where there is one. */
export function ramnamnet(namn: string, ram: Punkt & { bredd: number }, roll?: Roll): Tavelruta {
  const innehall: Rutinnehall = {
    rader: [{ text: namn, stil: 'namn' }],
    form: 'ingen',
    stall: 'vanster',
    lank: roll?.adress,
  };
  const matt = matRuta(innehall, ram.bredd - 2 * RAMLUFT);
  return placera(innehall, { x: ram.x + RAMLUFT, y: ram.y + 10 }, matt);
}

/** The frame of the nämnder bears the names of the roles for all in it. */
export function namndramensNamn(
  { ram, namn: ramens, forvaltningarna, grenar }: Namnder,
  plats: Punkt & { bredd: number },
): Tavelruta[] {
  const namn = ramnamnet(ramens, plats, ram);
  if (!forvaltningarna || !harForvaltningar(grenar)) return [namn];
  const x = plats.x + textbredd(ramens, 'namn') + 5;
  const och = placera(
    { rader: [{ text: 'och' }], form: 'ingen', stall: 'vanster' },
    { x: namn.x + x - plats.x, y: namn.y },
    { bredd: 24, hojd: namn.hojd, rader: [{ text: 'och', stil: 'text' }] },
  );
  const sist = ramnamnet(
    forvaltningarna.namn.toLowerCase(),
    { ...plats, x: x + 29 },
    forvaltningarna,
  );
  return [
    { ...namn, bredd: x - 5 - plats.x },
    och,
    { ...sist, bredd: textbredd(forvaltningarna.namn, 'namn') },
  ];
}

/** What all nämnder have in common, to stand as boxes. Where no nämnd has an office of its own, that for all does. */
export function gemensammaI({ forvaltningarna, utanNamnd, grenar, stod }: Namnder): Roll[] {
  const forst = forvaltningarna && !harForvaltningar(grenar) ? [forvaltningarna] : [];
  return [...forst, ...utanNamnd, ...stod];
}

const harForvaltningar = (grenar: Namnder['grenar']) =>
  grenar.some(({ under }) => under.some((roll) => bildslag(roll) === 'forvaltning'));

/** The signs of the kinds that the picture has, each once. */
export function teckenFor(bild: Organisation, roller: readonly Roll[]): Tecken[] {
  return tecknen(roller, bild.granskning);
}

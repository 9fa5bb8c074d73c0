/** Managers and employees: the longest way down as a column, with all others beside the one they stand under. */
import type { Handbok, Roll } from '../../modell/typer.ts';
import {
  atSidan,
  forklaring,
  lagg,
  nedat,
  ruta,
  tom,
  type Delar,
  type Punkt,
  type Tavelruta,
  type Tavla,
  type Tecken,
} from '../ritbord/index.ts';
import { namnet, RAMLUFT, RAMNAMN, ramnamnet, rollinnehall, rutnat, stapel } from './delar.ts';
import { bildslag, tecknen } from './slag.ts';
import { arPersonal } from './struktur.ts';

/** A link of the column, and those right under it that the column does not go through. */
export interface Led {
  roll: Roll;
  bredvid: Roll[];
}

/** The column, from the top down; empty where the handbook has no such roles. */
export function chefsled(bok: Handbok): Led[] {
  const roller = bok.roller.filter(arPersonal);
  const toppar = roller.filter((roll) => !roll.under || !arPersonal(roll.under));
  const langsta = toppar
    .map((roll) => langstaVagen(roll))
    .reduce<Roll[]>((a, b) => (b.length > a.length ? b : a), []);
  const andra = toppar.filter((roll) => roll !== langsta[0]);
  const over = langsta[0]?.under;
  const led = langsta.map((roll) => ({
    roll,
    bredvid: roll.barn.filter((barn) => arPersonal(barn) && !langsta.includes(barn)),
  }));
  const forst = over ? [{ roll: over, bredvid: andra.filter((roll) => roll.under === over) }] : [];
  return [...forst, ...led];
}

/** Those whom the source ties neither to the column nor to any of those beside it. */
export function ovrigaLed(bok: Handbok, led: Led[]): Roll[] {
  const visade = new Set(
    led.flatMap(({ roll, bredvid }) => [
      roll,
      ...bredvid.flatMap((ett) => [ett, ...medUnderPersonal(ett)]),
    ]),
  );
  return bok.roller.filter(
    (roll) => arPersonal(roll) && !visade.has(roll) && !(roll.under && arPersonal(roll.under)),
  );
}

const BREDD = 680;
const SMAL = 322;
const OVRIGA = 'Andra chefer, medarbetare och grupper';

/** The column to the left, and beside each of its boxes a frame with those who stand by it. */
export function chefsbild(led: Led[], ovriga: Roll[] = []): Tavla {
  const ut = tom();
  let y = 0;
  let fore: Tavelruta | undefined;
  for (const { roll, bredvid } of led) {
    const huvud = ruta(ledinnehall(roll), { x: 0, y, bredd: 230, hojd: 50 });
    const vid = gruppen(bredvid, { x: 270, y, bredd: BREDD - 270 }, 2);
    const pilar = [...(fore ? [nedat(fore, huvud, 'linje')] : []), ...tillRam(huvud, vid)];
    lagg(ut, { rutor: [huvud], pilar }, vid);
    y = Math.max(y + huvud.hojd, vid.slut) + 24;
    fore = huvud;
  }
  y = medOvriga(ut, ovriga, { x: 0, y, bredd: BREDD }, 3);
  return medTecken(ut, [...led, ...ovriga.map(ensam)], y, BREDD);
}

/** For a phone: those who stand by a box come under it, further in. */
export function chefsbildSmal(led: Led[], ovriga: Roll[] = []): Tavla {
  const ut = tom();
  let y = 0;
  let fore: Tavelruta | undefined;
  for (const { roll, bredvid } of led) {
    const huvud = ruta(ledinnehall(roll), { x: 0, y, bredd: SMAL, hojd: 42 });
    const vid = gruppen(bredvid, { x: 30, y: y + huvud.hojd + 16, bredd: SMAL - 30 }, 1);
    const ned = fore ? [nedat(smalt(fore), smalt(huvud), 'linje')] : [];
    const inat = vid.ramar.map((ram) =>
      nedat({ ...huvud, ...ram, y, hojd: huvud.hojd }, ram, 'linje'),
    );
    lagg(ut, { rutor: [huvud], pilar: [...ned, ...inat] }, vid);
    y = (vid.ramar.length > 0 ? vid.slut : y + huvud.hojd) + 22;
    fore = huvud;
  }
  y = medOvriga(ut, ovriga, { x: 0, y, bredd: SMAL }, 1);
  return medTecken(ut, [...led, ...ovriga.map(ensam)], y, SMAL);
}

const ensam = (roll: Roll): Led => ({ roll, bredvid: roll.barn.filter(arPersonal) });

/** A frame of their own. Gives where what follows begins. */
function medOvriga(
  ut: Delar,
  roller: Roll[],
  plats: Punkt & { bredd: number },
  kolumner: number,
): number {
  if (roller.length === 0) return plats.y;
  lagg(ut, { rutor: [ramnamnet(OVRIGA, { ...plats, y: plats.y - RAMLUFT / 2 })] });
  const grupp = gruppen(roller, { ...plats, y: plats.y + RAMNAMN - RAMLUFT }, kolumner);
  lagg(ut, grupp);
  return grupp.slut + 24;
}

/** Where the line of the column goes on a phone: at its left edge, past what stands further in. */
const smalt = (yta: Tavelruta): Tavelruta => ({ ...yta, x: yta.x + 9, bredd: 2 });

function medTecken(ut: Delar, led: Led[], y: number, bredd: number): Tavla {
  const tecken = forklaring(ledensTecken(led), { x: 0, y, bredd });
  lagg(ut, tecken);
  return { ...ut, bredd, hojd: y + tecken.hojd };
}

/** A frame with those who have none under them in a grid, and then each that has, with its own beside it. */
function gruppen(
  roller: Roll[],
  { x, y, bredd }: Punkt & { bredd: number },
  kolumner: number,
): Delar & { slut: number } {
  if (roller.length === 0) return { ...tom(), slut: y };
  const ut = tom();
  const inre = { x: x + RAMLUFT, bredd: bredd - 2 * RAMLUFT };
  const ensamma = roller.filter((roll) => medUnderPersonal(roll).length === 0);
  const nat = rutnat(
    ensamma.map((roll) => rollinnehall(roll)),
    { ...inre, y: y + RAMLUFT },
    Math.max(1, Math.min(kolumner, ensamma.length)),
  );
  lagg(ut, nat);
  let slut = ensamma.length > 0 ? nat.slut : y + RAMLUFT - 8;
  for (const roll of roller.filter((ett) => !ensamma.includes(ett))) {
    const [forst, ...rest] = [roll, ...medUnderPersonal(roll)].map((ett) => rollinnehall(ett));
    const cell = (inre.bredd - 24) / 2;
    const hoger = stapel(rest, { x: inre.x + cell + 24, y: slut + 8, bredd: cell });
    const egen = ruta(forst!, {
      x: inre.x,
      y: slut + 8,
      bredd: cell,
      hojd: hoger.rutor[0]?.hojd ?? 0,
    });
    lagg(
      ut,
      { rutor: [egen], pilar: hoger.rutor.map((ett) => atSidan(egen, ett, 'linje')) },
      hoger,
    );
    slut = Math.max(hoger.slut, egen.y + egen.hojd);
  }
  const ram = { x, y, bredd, hojd: slut + RAMLUFT - y, klass: 'yta' as const, namn: [] };
  lagg(ut, { ramar: [ram] });
  return { ...ut, slut: slut + RAMLUFT };
}

const medUnderPersonal = (roll: Roll): Roll[] => roll.barn.filter(arPersonal).flatMap(medAlla);

/** Straight out to the frame beside. */
function tillRam(huvud: Tavelruta, { ramar }: Delar) {
  const y = huvud.y + huvud.hojd / 2;
  return ramar.map(({ x }) => ({
    slag: 'linje' as const,
    punkter: [
      { x: huvud.x + huvud.bredd, y },
      { x, y },
    ],
  }));
}

function ledinnehall(roll: Roll) {
  return rollinnehall(roll, { rader: [{ text: namnet(roll), stil: 'namn' }] });
}

function medAlla(roll: Roll): Roll[] {
  return [roll, ...roll.barn.filter(arPersonal).flatMap(medAlla)];
}

function langstaVagen(roll: Roll): Roll[] {
  const vagar = roll.barn.filter((barn) => bildslag(barn) === 'chef').map(langstaVagen);
  return [roll, ...vagar.reduce<Roll[]>((a, b) => (b.length > a.length ? b : a), [])];
}

function ledensTecken(led: Led[]): Tecken[] {
  return tecknen(led.flatMap(({ roll, bredvid }) => [roll, ...bredvid]));
}

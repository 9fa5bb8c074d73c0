/** The organisation in short, the nämnder with their offices, and the line of managers. */
import type { Handbok, Roll } from '../../modell/typer.ts';
import { chefsled } from '../organisation/chefer.ts';
import { rollinnehall } from '../organisation/delar.ts';
import { organisationen, type Namnder } from '../organisation/struktur.ts';
import {
  atSidan,
  gren,
  lagg,
  nedat,
  ruta,
  tom,
  type Rutinnehall,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { stegSmal } from './steg.ts';
import { BRED, SMAL, type Enkelbild, type Enkelrad } from './typer.ts';

/** Citizens, fullmäktige, styrelsen and nämnderna, and those who carry it out. */
export function organisationenKort(bok: Handbok): Enkelbild | undefined {
  const { medborgare, topp, styrelse, namnder } = organisationen(bok);
  if (!topp) return undefined;
  const [valjare] = medborgare;
  const under = [styrelse?.roll, namnder?.ram].filter((roll) => roll !== undefined);
  const sist = namnder?.forvaltningarna;
  const roller = [...(valjare ? [valjare] : []), topp, ...under, ...(sist ? [sist] : [])];
  const delar = { valjare, topp, under, sist };
  return {
    id: 'organisationen',
    titel: 'Vem som hör till vem',
    beskrivning: 'De som bestämmer står överst, och de som utför arbetet nederst.',
    rader: roller.map(rollrad),
    bred: () => ritaKort(delar, BRED, 240),
    smal: () => ritaKort(delar, SMAL, 158),
  };
}

interface Kortdelar {
  valjare: Roll | undefined;
  topp: Roll;
  under: Roll[];
  sist: Roll | undefined;
}

function ritaKort({ valjare, topp, under, sist }: Kortdelar, bredd: number, cell: number): Tavla {
  const ut = tom();
  const mitt = (bredd - cell) / 2;
  let y = 0;
  let over: Tavelruta | undefined;
  if (valjare) {
    over = ruta(rollinnehall(valjare), { x: mitt, y, bredd: cell, hojd: 40 });
    lagg(ut, { rutor: [over] });
    y += over.hojd + 36;
  }
  const huvud = ruta(fet(topp, { klass: 'huvud' }), { x: mitt, y, bredd: cell, hojd: 46 });
  lagg(ut, { rutor: [huvud] });
  // A line only where the handbook says that one chooses the other.
  if (over && topp.utsesAv === valjare) lagg(ut, { pilar: [nedat(over, huvud)] });
  y += huvud.hojd + 36;
  const lucka = bredd - under.length * cell > 60 ? 60 : bredd - under.length * cell;
  const borjar = (bredd - under.length * cell - lucka * (under.length - 1)) / 2;
  const rad = under.map((roll, nr) =>
    ruta(fet(roll), { x: borjar + nr * (cell + lucka), y, bredd: cell, hojd: 46 }),
  );
  const hanger = rad.filter((_, nr) => under[nr]?.under === topp);
  lagg(ut, { rutor: rad, pilar: hanger.length > 0 ? gren(huvud, hanger, 'pil') : [] });
  if (!sist) return { ...ut, bredd, hojd: y + 46 };
  const ovan = rad[under.indexOf(sist.under as Roll)];
  const utforare = ruta(fet(sist), { x: ovan?.x ?? mitt, y: y + 82, bredd: cell, hojd: 46 });
  lagg(ut, { rutor: [utforare], pilar: ovan ? [nedat(ovan, utforare)] : [] });
  return { ...ut, bredd, hojd: utforare.y + utforare.hojd };
}

const fet = (roll: Roll, val: Partial<Rutinnehall> = {}) =>
  rollinnehall(roll, { rader: [{ text: roll.namn, stil: 'namn' }], ...val });

/** Each nämnd with those who work for it. */
export function namnderna(bok: Handbok): Enkelbild | undefined {
  const namnder = organisationen(bok).namnder;
  const grenar = namnder?.grenar.filter(({ under }) => under.length > 0) ?? [];
  if (!namnder || grenar.length === 0) return undefined;
  return {
    id: 'namnderna',
    titel: `${namnder.namn} och de som arbetar åt dem`,
    beskrivning: 'Politikerna står till vänster, och de som utför arbetet till höger.',
    rader: grenar.map(({ namnd, under }) => ({ ...rollrad(namnd), under: under.map(rollrad) })),
    bred: () => ritaNamnder(grenar, BRED),
    smal: () => ritaNamnder(grenar, SMAL),
  };
}

function ritaNamnder(grenar: Namnder['grenar'], bredd: number): Tavla {
  const ut = tom();
  const lucka = bredd === SMAL ? 24 : 50;
  const cell = (bredd - lucka) / 2;
  let y = 0;
  for (const { namnd, under } of grenar) {
    let at = y;
    const hoger = under.map((roll) => {
      const egen = ruta(rollinnehall(roll), { x: cell + lucka, y: at, bredd: cell });
      at += egen.hojd + 6;
      return egen;
    });
    const hojd = Math.max(at - 6 - y, 0);
    const vanster = ruta(rollinnehall(namnd), { x: 0, y, bredd: cell, hojd });
    const rattade =
      hoger.length === 1
        ? [ruta(rollinnehall(under[0] as Roll), { ...(hoger[0] as Tavelruta), hojd: vanster.hojd })]
        : hoger;
    const pilar = rattade.map((ett) => atSidan(vanster, ett, 'linje'));
    lagg(ut, { rutor: [vanster, ...rattade], pilar });
    y = Math.max(at - 6, vanster.y + vanster.hojd) + 12;
  }
  return { ...ut, bredd, hojd: y - 12 };
}

/** The managers from the top to the employees. */
export function cheferna(bok: Handbok): Enkelbild | undefined {
  const roller = chefsled(bok).map(({ roll }) => roll);
  if (roller.length < 2) return undefined;
  const bild = () => stegSmal(roller.map((roll) => fet(roll)));
  return {
    id: 'cheferna',
    titel: 'Från högsta chef till medarbetare',
    beskrivning: 'Den som står närmast ovanför är den närmaste chefen.',
    rader: roller.map(rollrad),
    bred: bild,
    smal: bild,
  };
}

const rollrad = ({ namn, adress }: Roll): Enkelrad => ({ namn, lank: adress });

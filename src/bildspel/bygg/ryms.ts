/** Parts what a slide says so that nothing reaches outside it: by measured lines, in the site's own type. */
import { textbredd, TEXTSTORLEK } from '../../diagram/ritbord/index.ts';
import { meningar } from '../../svenska/meningar.ts';
import { DIABILD, KANT, MELLANRUM, SATS, STORRE, UNDER_STORRE } from '../matt.ts';
import type { Diabildsdel, Utkast } from '../typer.ts';

/** At most so many points on a slide, however short they are. */
const FLEST_PUNKTER = 5;
/** The browser may set a line a little wider than the font says. */
const MARGINAL = 0.96;
const BREDD = (DIABILD.bredd - 2 * KANT.sida) * MARGINAL;

type Punktdel = Extract<Diabildsdel, { slag: 'punkter' }>;

/** One slide or several, each with the heading of the first. What the speaker says stands with the first. */
export function paDiabilder(utkast: Utkast): Utkast[] {
  const fragar = utkast.slag === 'fråga' || utkast.slag === 'svar';
  const rum = rumFor(utkast.rubrik, fragar ? SATS.nummer : SATS.rubrik);
  const sidor = fyll(utkast.delar, rum, fragar);
  // A question stands where it stood when its answer is shown; a title has a layout of its own.
  const storre =
    !fragar && utkast.slag !== 'titel' && sidor.every((delar) => rymsStorre(delar, rum));
  return sidor.map((delar, nr) => ({
    ...utkast,
    delar,
    ...(storre ? { storre } : {}),
    anteckningar: nr === 0 ? utkast.anteckningar : [],
  }));
}

/** Whether the slide holds words alone, and would in larger type. */
function rymsStorre(delar: readonly Diabildsdel[], rum: number): boolean {
  if (delar.some(({ slag }) => slag === 'figur' || slag === 'tabell')) return false;
  const hojder = delar.map((del) => hojdAv(del, STORRE));
  const luft = UNDER_STORRE + MELLANRUM.delar * STORRE * (delar.length - 1);
  return hojder.reduce((summa, ett) => summa + ett, luft) <= rum;
}

/** How high the parts may be below such a heading. */
function rumFor(rubrik: string, sats: Pick<Sats, 'storlek' | 'rad'>): number {
  const rubriken = radantal(rubrik, BREDD, sats.storlek, true) * sats.rad;
  return DIABILD.hojd - KANT.over - KANT.under - rubriken - MELLANRUM.rubrik;
}

/** @param fragar the first part is a question, which is set larger */
function fyll(delar: readonly Diabildsdel[], rum: number, fragar: boolean): Diabildsdel[][] {
  const sidor: Diabildsdel[][] = [];
  let kvar = 0;
  for (const del of delar) {
    for (const [nr, bit] of bitar(del, rum).entries()) {
      const stor = fragar && sidor.length === 0 && bit.slag === 'text';
      const hojd = stor ? stapel([bit.text], SATS.fraga, BREDD, true) : hojdAv(bit);
      const sida = sidor.at(-1);
      // What has been parted goes on on the next slide.
      if (sida && nr === 0 && hojd + MELLANRUM.delar <= kvar) {
        sida.push(bit);
        kvar -= hojd + MELLANRUM.delar;
      } else {
        sidor.push([bit]);
        kvar = rum - hojd;
      }
    }
  }
  return sidor;
}

/** A part that fits on a slide by itself, or the pieces of it that do. */
function bitar(del: Diabildsdel, rum: number): Diabildsdel[] {
  switch (del.slag) {
    case 'punkter':
      return punktgrupper(del, rum);
    case 'tabell':
      return grupper(del.rader, rum, (rader) => ({ ...del, rader }));
    case 'lankar':
      return grupper(del.lankar, rum, (lankar) => ({ ...del, lankar }));
    case 'text':
      return grupper(meningar(del.text), rum, (delar) => ({ ...del, text: delar.join(' ') }));
    case 'figur':
      return [del];
  }
}

/** Numbered points are chosen among, or follow each other: they part only where they must, and go on counting. */
function punktgrupper(del: Punktdel, rum: number): Diabildsdel[] {
  const hogst = del.numrerade ? Infinity : FLEST_PUNKTER;
  const delar = grupper(del.punkter, rum, (punkter) => ({ ...del, punkter }), hogst) as Punktdel[];
  let fran = 1;
  return delar.map((ett) => {
    const forst = fran;
    fran += ett.punkter.length;
    return del.numrerade && forst > 1 ? { ...ett, fran: forst } : ett;
  });
}

/** Groups of things in order, each as large as a slide holds, and about equally large: four and three, not six and one. */
function grupper<T>(
  alla: readonly T[],
  rum: number,
  till: (grupp: T[]) => Diabildsdel,
  hogst = Infinity,
): Diabildsdel[] {
  const antal = girigt(alla, hogst, (grupp) => hojdAv(till(grupp)) <= rum).length;
  for (let storst = Math.ceil(alla.length / antal); storst < alla.length; storst++) {
    const jamna = girigt(alla, Math.min(storst, hogst), (grupp) => hojdAv(till(grupp)) <= rum);
    if (jamna.length === antal) return jamna.map(till);
  }
  return girigt(alla, hogst, (grupp) => hojdAv(till(grupp)) <= rum).map(till);
}

function girigt<T>(alla: readonly T[], hogst: number, far: (grupp: T[]) => boolean): T[][] {
  const ut: T[][] = [];
  for (const ett of alla) {
    const sist = ut.at(-1);
    if (sist && sist.length < hogst && far([...sist, ett])) sist.push(ett);
    else ut.push([ett]);
  }
  return ut;
}

/** @param skala how much larger than usual words are */
function hojdAv(del: Diabildsdel, skala = 1): number {
  switch (del.slag) {
    case 'punkter':
      return stapel(del.punkter, ganger(SATS.punkter, skala), BREDD - SATS.punkter.indrag * skala);
    case 'lankar':
      return stapel(
        del.lankar.map(({ namn }) => namn),
        ganger(SATS.lankar, skala),
        BREDD,
      );
    case 'text':
      return stapel([del.text], ganger(SATS.text, skala), BREDD);
    case 'tabell':
      return [del.huvud, ...del.rader].reduce((summa, rad) => summa + radhojd(rad), 0);
    case 'figur':
      // A drawing takes what is left of the slide: nothing else stands below it.
      return 0;
  }
}

interface Sats {
  storlek: number;
  rad: number;
  mellan: number;
}

const ganger = ({ storlek, rad, mellan }: Sats, skala: number): Sats => ({
  storlek: storlek * skala,
  rad: rad * skala,
  mellan: mellan * skala,
});

function stapel(texter: readonly string[], sats: Sats, bredd: number, fet = false): number {
  const rader = texter.reduce((summa, text) => summa + radantal(text, bredd, sats.storlek, fet), 0);
  return rader * sats.rad + (texter.length - 1) * sats.mellan;
}

/** All columns are equally wide. */
function radhojd(rad: readonly string[]): number {
  const { storlek, rad: avstand, luft, mellan } = SATS.tabell;
  const bredd = BREDD / rad.length - mellan;
  return Math.max(...rad.map((cell) => radantal(cell, bredd, storlek))) * avstand + luft;
}

/** Lines of a text, broken between words as a browser does. A word wider than the line goes on to the next. */
function radantal(text: string, bredd: number, storlek: number, fet = false): number {
  const langd = (ord: string) => (textbredd(ord, fet ? 'namn' : 'text') * storlek) / TEXTSTORLEK;
  const mellan = langd('\u00a0');
  let rader = 1;
  let at = 0;
  for (const ord of text.split(/\s+/)) {
    const vidd = langd(ord);
    if (at > 0 && at + mellan + vidd > bredd) {
      rader++;
      at = 0;
    }
    rader += Math.floor(Math.max(0, vidd - 1) / bredd);
    at += (at > 0 ? mellan : 0) + (vidd % bredd);
  }
  return rader;
}

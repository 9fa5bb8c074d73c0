/**
 * What was added or taken away may often begin at several places: "ny text. " or ". ny text" after a sentence. The borders go to where
 * a sentence begins, or else a word, as a reader would mark it.
 */
import { arMellanrum, arOrd, arSlut, type Skift, type Textdel } from './delar.ts';
import { ihop } from './oar.ts';

/** Slides each pure addition or removal along what is the same on both sides of it. Changes that then meet become one. */
export function medGodaGranser(skift: readonly Skift[]): Skift[] {
  const ut = skift.map((ett) => ({ ...ett, fore: [...ett.fore], efter: [...ett.efter] }));
  for (let vid = 1; vid < ut.length - 1; vid++) {
    const [forra, mitt, nasta] = [ut[vid - 1]!, ut[vid]!, ut[vid + 1]!];
    if (!mitt.lika && forra.lika && nasta.lika) skjut(forra, mitt, nasta, vid);
  }
  return motas(ut);
}

/** The sides that have parts, in a pure addition or removal. */
function sidan({ fore, efter }: Skift): 'fore' | 'efter' | undefined {
  if (fore.length === 0) return 'efter';
  return efter.length === 0 ? 'fore' : undefined;
}

/** Moves the borders of one change to the best place. */
function skjut(forra: Skift, mitt: Skift, nasta: Skift, vid: number): void {
  const sida = sidan(mitt);
  if (!sida) return;
  const vanster = steg(forra[sida].toReversed(), mitt[sida].toReversed());
  const hoger = steg(nasta[sida], mitt[sida]);
  const rad = [...forra[sida], ...mitt[sida], ...nasta[sida]];
  const start = forra[sida].length;
  let bast = 0;
  let poang = -Infinity;
  for (let flytt = -vanster; flytt <= hoger; flytt++) {
    // A change that meets another becomes one with it; the first and the last run of all have none beyond.
    const mots = (flytt === -start && vid > 1) || flytt === nasta[sida].length;
    const varde = betyg(rad, start + flytt, mitt[sida].length) + (mots ? MOTER : 0);
    if (varde > poang) [bast, poang] = [flytt, varde];
  }
  flytta(forra, mitt, nasta, sida, bast);
}

const MOTER = 4;

/** How many steps a run can be slid over its neighbour: as long as what it takes up equals what it leaves. */
function steg(granne: readonly Textdel[], delar: readonly Textdel[]): number {
  let antal = 0;
  while (
    antal < granne.length &&
    granne[antal]!.nyckel === (delar[antal] ?? granne[antal - delar.length])?.nyckel
  )
    antal++;
  return antal;
}

/** How well a run reads that begins at `start`: whole sentences first, then words with the space after them. */
function betyg(rad: readonly Textdel[], start: number, antal: number): number {
  const [fore, forst, sist] = [rad[start - 1], rad[start], rad[start + antal - 1]];
  const efterSlut = !fore || arSlut(fore) || (arMellanrum(fore) && slutarFore(rad, start - 1));
  const slutar = arSlut(sist!) || (arMellanrum(sist!) && slutarFore(rad, start + antal - 1));
  return (
    (efterSlut && slutar ? 8 : 0) +
    (arMellanrum(sist!) ? 3 : 0) +
    (arMellanrum(forst!) ? 1 : 0) +
    (arOrd(forst!) ? 1 : 0)
  );
}

function slutarFore(rad: readonly Textdel[], plats: number): boolean {
  const fore = rad[plats - 1];
  return fore !== undefined && arSlut(fore);
}

/** Carries parts over the borders. Positive: to the right. The other side's equal parts follow their pairs. */
function flytta(
  forra: Skift,
  mitt: Skift,
  nasta: Skift,
  sida: 'fore' | 'efter',
  antal: number,
): void {
  const andra = sida === 'fore' ? 'efter' : 'fore';
  if (antal > 0) {
    mitt[sida].push(...nasta[sida].splice(0, antal));
    forra[sida].push(...mitt[sida].splice(0, antal));
    forra[andra].push(...nasta[andra].splice(0, antal));
  } else if (antal < 0) {
    mitt[sida].unshift(...forra[sida].splice(antal));
    nasta[sida].unshift(...mitt[sida].splice(antal));
    nasta[andra].unshift(...forra[andra].splice(antal));
  }
}

/** Empty runs go, and changes that meet become one. */
function motas(skift: readonly Skift[]): Skift[] {
  const ut: Skift[] = [];
  for (const ett of skift) {
    if (ett.fore.length + ett.efter.length === 0) continue;
    const forra = ut.at(-1);
    if (!forra || forra.lika !== ett.lika) ut.push(ett);
    else ut[ut.length - 1] = { ...ihop([forra, ett]), lika: ett.lika };
  }
  return ut;
}

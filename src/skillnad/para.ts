/** Pairs up the parts of two sequences, so that all pairs together are as alike as can be. Order is kept. */
import { diffArrays } from 'diff';

/** A pair, or one that has no fellow on the other side. */
export interface Par<T> {
  fore?: T;
  efter?: T;
  lika: boolean;
}

export interface Parning<T> {
  /** Equal parts have equal keys. */
  nyckel: (del: T) => string;
  /** How alike two parts are: 0–1. */
  likhet: (fore: T, efter: T) => number;
  /** Parts less alike than this are no pair. */
  minst: number;
  /** Parts that have no fellow here, whatever is like them. */
  utom?: (del: T) => boolean;
}

/** More comparisons than this are not worth their time: then equal parts are paired first, and others in between. */
const FLEST = 10_000;
/** So many that even between equal parts only those near the same place are compared. */
const FLEST_I_GAP = 60_000;
/** What is equal weighs more than what is only very much alike. */
const LIKA = 1.5;

/** Pairs two sequences. Each part occurs once, in the order of its own side; what was taken away comes before what came. */
export function para<T>(fore: readonly T[], efter: readonly T[], parning: Parning<T>): Par<T>[] {
  const delar = (sida: readonly T[], namn: string) =>
    sida.map((del, nr): Del<T> => {
      const ensam = parning.utom?.(del) ?? false;
      return { del, ensam, nyckel: ensam ? `\0${namn}${nr}` : parning.nyckel(del) };
    });
  return paraDelar(delar(fore, 'fore'), delar(efter, 'efter'), parning).map(
    ({ fore, efter, lika }) => ({
      ...(fore && { fore: fore.del }),
      ...(efter && { efter: efter.del }),
      lika,
    }),
  );
}

interface Del<T> {
  del: T;
  nyckel: string;
  ensam: boolean;
}

function paraDelar<T>(fore: Del<T>[], efter: Del<T>[], parning: Parning<T>): Par<Del<T>>[] {
  const borjan = gemensamma(fore, efter);
  const slut = gemensamma(fore.slice(borjan).reverse(), efter.slice(borjan).reverse());
  const mitt = (sida: Del<T>[]) => sida.slice(borjan, sida.length - slut);
  const likaPar = (gamla: Del<T>[], nya: Del<T>[]) =>
    gamla.map((del, nr) => ({ fore: del, efter: nya[nr]!, lika: true }));
  const forst = likaPar(fore.slice(0, borjan), efter);
  const sist = likaPar(fore.slice(fore.length - slut), efter.slice(efter.length - slut));
  const gap = { fore: mitt(fore), efter: mitt(efter) };
  const stort = gap.fore.length * gap.efter.length > FLEST;
  return [...forst, ...(stort ? mellanLika(gap, parning) : paraGap(gap, parning)), ...sist];
}

/** How many parts are the same from the beginning. */
function gemensamma<T>(fore: Del<T>[], efter: Del<T>[]): number {
  const vid = fore.findIndex((del, nr) => del.nyckel !== efter[nr]?.nyckel);
  return vid < 0 ? fore.length : vid;
}

interface Gap<T> {
  fore: Del<T>[];
  efter: Del<T>[];
}

/** The longest sequence of equal parts, and what is left between them. */
function mellanLika<T>({ fore, efter }: Gap<T>, parning: Parning<T>): Par<Del<T>>[] {
  const nycklar = (delar: Del<T>[]) => delar.map(({ nyckel }) => nyckel);
  const par: Par<Del<T>>[] = [];
  let [i, j] = [0, 0];
  let gap: Gap<T> = { fore: [], efter: [] };
  for (const { added, removed, count } of diffArrays(nycklar(fore), nycklar(efter))) {
    const gamla = added ? [] : fore.slice(i, (i += count));
    const nya = removed ? [] : efter.slice(j, (j += count));
    if (added || removed) {
      gap.fore.push(...gamla);
      gap.efter.push(...nya);
      continue;
    }
    par.push(...paraGap(gap, parning));
    par.push(...gamla.map((del, nr) => ({ fore: del, efter: nya[nr]!, lika: true })));
    gap = { fore: [], efter: [] };
  }
  return [...par, ...paraGap(gap, parning)];
}

function paraGap<T>({ fore, efter }: Gap<T>, parning: Parning<T>): Par<Del<T>>[] {
  const ensamma = (delar: Del<T>[], sida: 'fore' | 'efter') =>
    delar.map((del): Par<Del<T>> => ({ [sida]: del, lika: false }));
  const par: Par<Del<T>>[] = [];
  let [i, j] = [0, 0];
  for (const [vid, mot] of [...basta(fore, efter, parning), [fore.length, efter.length] as const]) {
    par.push(...ensamma(fore.slice(i, vid), 'fore'), ...ensamma(efter.slice(j, mot), 'efter'));
    const [gammal, ny] = [fore[vid], efter[mot]];
    if (gammal && ny) par.push({ fore: gammal, efter: ny, lika: gammal.nyckel === ny.nyckel });
    [i, j] = [vid + 1, mot + 1];
  }
  return par;
}

/** Places of the pairs with the greatest sum of likeness, as in Needleman–Wunsch. */
function basta<T>(
  fore: Del<T>[],
  efter: Del<T>[],
  { likhet, minst }: Parning<T>,
): [number, number][] {
  const antal = fore.length * efter.length;
  const vikter = fore.map((gammal, i) =>
    efter.map((ny, j) => {
      if (gammal.ensam || ny.ensam) return 0;
      if (gammal.nyckel === ny.nyckel) return LIKA;
      if (!nara(i / fore.length, j / efter.length, antal)) return 0;
      const vikt = likhet(gammal.del, ny.del);
      return vikt >= minst ? vikt : 0;
    }),
  );
  return stig(vikter);
}

function nara(del: number, annan: number, antal: number): boolean {
  return antal <= FLEST_I_GAP || Math.abs(del - annan) < FLEST_I_GAP / antal;
}

function stig(vikter: number[][]): [number, number][] {
  const [rader, kolumner] = [vikter.length, vikter[0]?.length ?? 0];
  const summor = Array.from({ length: rader + 1 }, () => new Float64Array(kolumner + 1));
  for (let i = rader - 1; i >= 0; i--)
    for (let j = kolumner - 1; j >= 0; j--) {
      const vikt = vikter[i]![j]!;
      const ihop = vikt > 0 ? vikt + summor[i + 1]![j + 1]! : 0;
      summor[i]![j] = Math.max(summor[i + 1]![j]!, summor[i]![j + 1]!, ihop);
    }
  const valda: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < rader && j < kolumner) {
    const vikt = vikter[i]![j]!;
    if (vikt > 0 && summor[i]![j] === vikt + summor[i + 1]![j + 1]!) valda.push([i++, j++]);
    else if (summor[i]![j] === summor[i + 1]![j]) i++;
    else j++;
  }
  return valda;
}

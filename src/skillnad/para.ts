/** Pairs up the parts of two sequences: the equal first, then those between that are most alike. Order is kept. */
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
  /** Parts that are not to be paired with what is only like them. */
  utom?: (del: T) => boolean;
}

/** More comparisons than this in one gap are not worth their time: only parts near the same place are compared. */
const FLEST = 60_000;

/** Pairs two sequences. Each part occurs once, in the order of its own side; what was taken away comes before what came. */
export function para<T>(fore: readonly T[], efter: readonly T[], parning: Parning<T>): Par<T>[] {
  const par: Par<T>[] = [];
  let gap: { fore: T[]; efter: T[] } = { fore: [], efter: [] };
  const stang = () => {
    par.push(...paraGap(gap.fore, gap.efter, parning));
    gap = { fore: [], efter: [] };
  };
  for (const steg of lika(fore, efter, parning)) {
    if (steg.fore !== undefined && steg.efter !== undefined) {
      stang();
      par.push({ ...steg, lika: true });
    } else if (steg.fore !== undefined) gap.fore.push(steg.fore);
    else if (steg.efter !== undefined) gap.efter.push(steg.efter);
  }
  stang();
  return par;
}

/** The longest sequence of equal parts, with what is left on each side between. */
function lika<T>(
  fore: readonly T[],
  efter: readonly T[],
  { nyckel }: Parning<T>,
): Partial<Par<T>>[] {
  let [i, j] = [0, 0];
  return diffArrays(fore.map(nyckel), efter.map(nyckel)).flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, () => ({
      ...(added ? {} : { fore: fore[i++]! }),
      ...(removed ? {} : { efter: efter[j++]! }),
    })),
  );
}

/** Pairs within a gap so that all pairs together are as alike as can be. */
function paraGap<T>(fore: T[], efter: T[], parning: Parning<T>): Par<T>[] {
  const ensamma = (delar: T[], sida: 'fore' | 'efter'): Par<T>[] =>
    delar.map((del) => ({ [sida]: del, lika: false }) as Par<T>);
  if (fore.length === 0 || efter.length === 0)
    return [...ensamma(fore, 'fore'), ...ensamma(efter, 'efter')];
  const valda = basta(fore, efter, parning);
  const par: Par<T>[] = [];
  let [i, j] = [0, 0];
  for (const [vid, mot] of [...valda, [fore.length, efter.length] as const]) {
    par.push(...ensamma(fore.slice(i, vid), 'fore'), ...ensamma(efter.slice(j, mot), 'efter'));
    if (vid < fore.length) par.push({ fore: fore[vid]!, efter: efter[mot]!, lika: false });
    [i, j] = [vid + 1, mot + 1];
  }
  return par;
}

/** Places of the pairs with the greatest sum of likeness, as in Needleman–Wunsch. */
function basta<T>(fore: T[], efter: T[], parning: Parning<T>): [number, number][] {
  const vikter = fore.map((ett, i) =>
    efter.map((annat, j) => {
      if (!nara(i / fore.length, j / efter.length, fore.length * efter.length)) return 0;
      if (parning.utom?.(ett) || parning.utom?.(annat)) return 0;
      const vikt = parning.likhet(ett, annat);
      return vikt >= parning.minst ? vikt : 0;
    }),
  );
  return stig(vikter);
}

function nara(del: number, annan: number, antal: number): boolean {
  return antal <= FLEST || Math.abs(del - annan) < FLEST / antal;
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
  for (let i = 0, j = 0; i < rader && j < kolumner;) {
    const vikt = vikter[i]![j]!;
    if (vikt > 0 && summor[i]![j] === vikt + summor[i + 1]![j + 1]!) valda.push([i++, j++]);
    else if (summor[i]![j] === summor[i + 1]![j]) i++;
    else j++;
  }
  return valda;
}

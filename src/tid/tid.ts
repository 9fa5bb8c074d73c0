import { MANADER, type Manad, type Nar } from './nar.ts';

/** An inclusive span of days as ISO dates. A single day has `fran` equal to `till`. */
export interface Tillfalle {
  fran: string;
  till: string;
}

/** 1–12 for januari–december. */
export function manadsnummer(manad: Manad): number {
  return MANADER.indexOf(manad) + 1;
}

/** The last day of a month (28–31), leap years included. */
export function sistaDagen(ar: number, manad: number): number {
  return new Date(Date.UTC(ar, manad, 0)).getUTCDate();
}

/**
 * The days on which something happens in one calendar year, in date order.
 *
 * A span over New Year belongs to the year in which it starts. A deadline is the day it falls due.
 * Times that the source does not tell give no days.
 *
 * @param nar one typed time
 * @param ar calendar year
 */
export function tillfallen(nar: Nar, ar: number): Tillfalle[] {
  if ('okand' in nar) return [];
  if ('varjeManad' in nar) {
    return MANADER.filter((manad) => !nar.utom.includes(manad)).map((manad) => helManad(ar, manad));
  }
  if (!gallerAr(nar, ar)) return [];
  if ('manad' in nar) {
    return [nar.dag ? enDag(ar, nar.manad, nar.dag) : helManad(ar, nar.manad)];
  }
  if ('sista' in nar) return [sistaDag(ar, nar.sista)];
  if ('senast' in nar) return [nar.dag ? enDag(ar, nar.senast, nar.dag) : sistaDag(ar, nar.senast)];
  const slutar = manadsnummer(nar.till) < manadsnummer(nar.fran) ? ar + 1 : ar;
  return [{ fran: helManad(ar, nar.fran).fran, till: helManad(slutar, nar.till).till }];
}

/** All days of a list of times in one year, in date order. */
export function allaTillfallen(lista: Nar[], ar: number): Tillfalle[] {
  return lista
    .flatMap((nar) => tillfallen(nar, ar))
    .sort((a, b) => a.fran.localeCompare(b.fran) || a.till.localeCompare(b.till));
}

interface Aren {
  ar?: number | undefined;
  vartNteAr?: number | undefined;
  medStart?: number | undefined;
}

/** Whether a time falls in the year: its only one (`ar`), or one of an interval (`vartNteAr`). Unknown start: every year counts. */
function gallerAr(nar: Aren, ar: number): boolean {
  if (nar.ar !== undefined) return nar.ar === ar;
  if (!nar.vartNteAr || nar.medStart === undefined) return true;
  return (((ar - nar.medStart) % nar.vartNteAr) + nar.vartNteAr) % nar.vartNteAr === 0;
}

function helManad(ar: number, manad: Manad): Tillfalle {
  const nummer = manadsnummer(manad);
  return { fran: iso(ar, nummer, 1), till: iso(ar, nummer, sistaDagen(ar, nummer)) };
}

function sistaDag(ar: number, manad: Manad): Tillfalle {
  return enDag(ar, manad, sistaDagen(ar, manadsnummer(manad)));
}

/** The schema knows how long the months are. Only 29 February is moved, in the years that lack it: 2100. */
function enDag(ar: number, manad: Manad, dag: number): Tillfalle {
  const nummer = manadsnummer(manad);
  const dagen = iso(ar, nummer, Math.min(dag, sistaDagen(ar, nummer)));
  return { fran: dagen, till: dagen };
}

function iso(ar: number, manad: number, dag: number): string {
  return `${ar}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

import { isodag, MANADER, manadsnummer, sistaDagen, type Manad } from './manad.ts';
import type { Nar } from './nar.ts';
import { dagpunkt, veckopunkt } from './punkt.ts';
import type { Aren } from './rimliga.ts';
import { sistaVardagen } from './vardagar.ts';
import { antalVeckor, veckansDagar } from './vecka.ts';

export { manadsnummer, sistaDagen } from './manad.ts';

/** An inclusive span of days as ISO dates. A single day has `fran` equal to `till`. */
export interface Tillfalle {
  fran: string;
  till: string;
}

/**
 * The days on which something happens in one calendar year, in date order.
 *
 * A span over New Year belongs to the year in which it starts, and week 1 to the year whose week it is,
 * though it may begin in December before. A deadline is the day it falls due.
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
  if ('manader' in nar)
    return MANADER.filter((ett) => nar.manader.includes(ett)).map((ett) => helManad(ar, ett));
  if ('kvartal' in nar) return [manaderna(ar, nar.kvartal * 3 - 2, nar.kvartal * 3)];
  if ('tertial' in nar) return [manaderna(ar, nar.tertial * 4 - 3, nar.tertial * 4)];
  if ('vecka' in nar) return nar.vecka <= antalVeckor(ar) ? [veckansDagar(ar, nar.vecka)] : [];
  if ('sista' in nar) return [sistaDag(ar, nar.sista)];
  if ('sistaVardagen' in nar) return [dagen(sistaVardagen(ar, manadsnummer(nar.sistaVardagen)))];
  if ('senast' in nar) return [nar.dag ? enDag(ar, nar.senast, nar.dag) : sistaDag(ar, nar.senast)];
  return [spannet(nar.fran, nar.till, ar)];
}

/** All days of a list of times in one year, in date order. */
export function allaTillfallen(lista: Nar[], ar: number): Tillfalle[] {
  return lista
    .flatMap((nar) => tillfallen(nar, ar))
    .sort((a, b) => a.fran.localeCompare(b.fran) || a.till.localeCompare(b.till));
}

/** Whether a time falls in the year: its only one (`ar`), or one of an interval (`vartNteAr`). Unknown start: every year counts. */
function gallerAr(nar: Aren, ar: number): boolean {
  if (nar.ar !== undefined) return nar.ar === ar;
  if (!nar.vartNteAr || nar.medStart === undefined) return true;
  return (((ar - nar.medStart) % nar.vartNteAr) + nar.vartNteAr) % nar.vartNteAr === 0;
}

/** From the first day of one end to the last of the other. What ends before it begins ends in the year after. */
function spannet(fran: string, till: string, ar: number): Tillfalle {
  const [forsta, sista] = [veckopunkt(fran), veckopunkt(till)];
  if (forsta !== undefined && sista !== undefined)
    return {
      fran: veckansDagar(ar, forsta).fran,
      till: veckansDagar(sista < forsta ? ar + 1 : ar, sista).till,
    };
  const borjar = punktensDagar(fran, ar).fran;
  const slutar = punktensDagar(till, ar).till;
  return { fran: borjar, till: slutar < borjar ? punktensDagar(till, ar + 1).till : slutar };
}

function punktensDagar(text: string, ar: number): Tillfalle {
  const { manad, dag } = dagpunkt(text)!;
  return dag ? enDag(ar, manad, dag) : helManad(ar, manad);
}

function helManad(ar: number, manad: Manad): Tillfalle {
  return manaderna(ar, manadsnummer(manad), manadsnummer(manad));
}

function manaderna(ar: number, fran: number, till: number): Tillfalle {
  return { fran: isodag(ar, fran, 1), till: isodag(ar, till, sistaDagen(ar, till)) };
}

function sistaDag(ar: number, manad: Manad): Tillfalle {
  return enDag(ar, manad, sistaDagen(ar, manadsnummer(manad)));
}

/** The schema knows how long the months are. Only 29 February is moved, in the years that lack it: 2100. */
function enDag(ar: number, manad: Manad, dag: number): Tillfalle {
  const nummer = manadsnummer(manad);
  return dagen(isodag(ar, nummer, Math.min(dag, sistaDagen(ar, nummer))));
}

function dagen(dag: string): Tillfalle {
  return { fran: dag, till: dag };
}

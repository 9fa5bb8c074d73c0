import { isodag, MANADER, type Manad } from './manad.ts';

/** Weeks by ISO 8601, as Swedish almanacs count them: Monday is first, and week 1 is the one with 4 January. */

const DYGN = 86_400_000;

/** How many weeks a year has: 52, or 53. */
export function antalVeckor(ar: number): number {
  // 28 December is always in the last week.
  return Math.round((mandag(ar, 1, Date.UTC(ar, 11, 28)) - mandag(ar, 1)) / (7 * DYGN)) + 1;
}

/** The first and last day of a week. Week 1 may begin in December of the year before. */
export function veckansDagar(ar: number, vecka: number): { fran: string; till: string } {
  const forst = mandag(ar, vecka);
  return { fran: iso(forst), till: iso(forst + 6 * DYGN) };
}

/** Where a week lies in a year that nothing is known of: the month and day of its Thursday, three days more or less. */
export function veckansMitt(vecka: number): { manad: number; dag: number } {
  const [, manad, dag] = medel(vecka, 0).split('-').map(Number);
  return { manad: manad!, dag: dag! };
}

/** The months that a week can touch, whatever the year. */
export function veckansManader(vecka: number): Manad[] {
  const namn = [-6, 6].map((dagar) => MANADER[Number(medel(vecka, dagar).slice(5, 7)) - 1]!);
  return [...new Set(namn)];
}

/** The middle of the days on which the Thursday of a week can fall (7w − 6 to 7w), in a year of 365 days. */
function medel(vecka: number, dagar: number): string {
  const dagnummer = Math.min(Math.max(vecka * 7 - 3 + dagar, 1), 365);
  return iso(Date.UTC(2025, 0, dagnummer));
}

/** The Monday of a week, or of the week that holds a day, in milliseconds. */
function mandag(ar: number, vecka: number, dag = Date.UTC(ar, 0, 4)): number {
  const veckodag = (new Date(dag).getUTCDay() + 6) % 7;
  return dag - veckodag * DYGN + (vecka - 1) * 7 * DYGN;
}

function iso(dag: number): string {
  const datum = new Date(dag);
  return isodag(datum.getUTCFullYear(), datum.getUTCMonth() + 1, datum.getUTCDate());
}

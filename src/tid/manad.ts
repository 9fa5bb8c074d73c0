/** The months of the year by name, and how long each can be. */
export const MANADER = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export type Manad = (typeof MANADER)[number];

/** 1–12 for januari–december. */
export function manadsnummer(manad: Manad): number {
  return MANADER.indexOf(manad) + 1;
}

/** The last day of a month (28–31), leap years included. */
export function sistaDagen(ar: number, manad: number): number {
  return new Date(Date.UTC(ar, manad, 0)).getUTCDate();
}

/** The most days that a month can have: 29 for February. */
export function flestDagar(manad: Manad): number {
  return sistaDagen(2024, manadsnummer(manad));
}

/** Whether February has 29 days. */
export function arSkottar(ar: number): boolean {
  return sistaDagen(ar, 2) === 29;
}

/** An ISO day: "2026-05-03". */
export function isodag(ar: number, manad: number, dag: number): string {
  return `${ar}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

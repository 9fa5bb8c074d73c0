import type { Tillfalle } from '../tid/tid.ts';

/** Occasions that come back on the same day of the year, for as many days. One occasion alone is a series too. */
export interface Serie<T extends Tillfalle> {
  /** Names the series among those of its event: day of the year and length, with the year where it must. */
  namn: string;
  forsta: T;
  /** Days that the first occasion, and every other, lasts. */
  dagar: number;
  /** How it comes back; undefined for a single occasion. */
  regel: Regel | undefined;
}

export interface Regel {
  /** Years between occasions. */
  intervall: number;
  /** ISO day on which the last occasion begins. */
  tom: string;
  /** ISO days that the rule gives but on which nothing happens. */
  utom: string[];
}

/**
 * Occasions as rules where that fits, one by one where it does not.
 *
 * A rule needs two occasions or more with the same first day of the year and the same length, and
 * fewer exceptions than occasions. February in a leap year therefore stands outside the series of the others.
 *
 * @param tillfallen the occasions of one event and one wording, in any order
 */
export function tillSerier<T extends Tillfalle>(tillfallen: readonly T[]): Serie<T>[] {
  const grupper = new Map<string, T[]>();
  for (const ett of [...tillfallen].sort((a, b) => a.fran.localeCompare(b.fran))) {
    const nyckel = `${ett.fran.slice(5)}+${dagarI(ett)}`;
    grupper.set(nyckel, [...(grupper.get(nyckel) ?? []), ett]);
  }
  return [...grupper.values()]
    .flatMap(enSerieEllerFlera)
    .sort((a, b) => a.forsta.fran.localeCompare(b.forsta.fran));
}

/** Days in an inclusive span. */
export function dagarI({ fran, till }: Tillfalle): number {
  return (Date.parse(till) - Date.parse(fran)) / DYGN + 1;
}

const DYGN = 86_400_000;

function enSerieEllerFlera<T extends Tillfalle>(grupp: T[]): Serie<T>[] {
  const [forsta] = grupp;
  const regel = regelFor(grupp.map((ett) => ett.fran));
  if (forsta && (regel || grupp.length === 1)) return [serie(forsta, forsta.fran.slice(5), regel)];
  return grupp.map((ett) => serie(ett, ett.fran, undefined));
}

function serie<T extends Tillfalle>(forsta: T, dag: string, regel: Regel | undefined): Serie<T> {
  const dagar = dagarI(forsta);
  return { namn: `${dag.replaceAll('-', '')}-${dagar}d`, forsta, dagar, regel };
}

function regelFor(dagar: string[]): Regel | undefined {
  const ar = dagar.map((dag) => Number(dag.slice(0, 4)));
  const [forsta = 0] = ar;
  const sista = ar.at(-1) ?? forsta;
  if (ar.length < 2 || new Set(ar).size !== ar.length) return undefined;
  const intervall = ar.map((ett) => ett - forsta).reduce(storstaGemensamma);
  const utom = Array.from(
    { length: (sista - forsta) / intervall + 1 },
    (_, n) => forsta + n * intervall,
  )
    .filter((ett) => !ar.includes(ett))
    .map((ett) => `${ett}${dagar[0]!.slice(4)}`);
  return utom.length < ar.length ? { intervall, tom: dagar.at(-1)!, utom } : undefined;
}

function storstaGemensamma(a: number, b: number): number {
  return b === 0 ? a : storstaGemensamma(b, a % b);
}

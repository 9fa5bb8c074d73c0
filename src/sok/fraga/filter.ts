import type { Rankad } from './rangordna.ts';
import { SLAG, type Soktabell, type Tabellrad } from '../ord/typer.ts';

/** What hits can be sifted by; the names are those of the address. */
export const FILTERNAMN = ['slag', 'del', 'roll', 'status'] as const;
export type Filternamn = (typeof FILTERNAMN)[number];

/** Chosen values. What is left out is not sifted by. */
export type Sokfilter = Partial<Record<Filternamn, string>>;

/** A value that can be chosen, and how many hits it would leave. */
export interface Filterval {
  varde: string;
  antal: number;
}

/** The hits that have every chosen value. */
export function filtrera(traffar: Rankad[], filter: Sokfilter, tabell: Soktabell): Rankad[] {
  return traffar.filter(({ plats }) =>
    FILTERNAMN.every((namn) => passar(namn, filter, tabell.sidor[plats]!, tabell)),
  );
}

/** For each filter its values among the hits, given what is chosen in the others. Commonest first. */
export function valen(
  traffar: Rankad[],
  filter: Sokfilter,
  tabell: Soktabell,
): Record<Filternamn, Filterval[]> {
  return Object.fromEntries(
    FILTERNAMN.map((namn) => {
      const andra = { ...filter };
      delete andra[namn];
      const antal = new Map<string, number>();
      for (const { plats } of filtrera(traffar, andra, tabell)) {
        for (const varde of vardena(namn, tabell.sidor[plats]!, tabell))
          antal.set(varde, (antal.get(varde) ?? 0) + 1);
      }
      const val = [...antal].map(([varde, hur]) => ({ varde, antal: hur }));
      return [namn, val.sort((a, b) => b.antal - a.antal || a.varde.localeCompare(b.varde, 'sv'))];
    }),
  ) as Record<Filternamn, Filterval[]>;
}

function passar(namn: Filternamn, filter: Sokfilter, rad: Tabellrad, tabell: Soktabell): boolean {
  const valt = filter[namn];
  return valt === undefined || vardena(namn, rad, tabell).includes(valt);
}

function vardena(
  namn: Filternamn,
  [, , slag, del, status, roller]: Tabellrad,
  tabell: Soktabell,
): string[] {
  if (namn === 'slag') return [SLAG[slag]!];
  if (namn === 'del') return del < 0 ? [] : [tabell.delar[del]!];
  if (namn === 'status') return status < 0 ? [] : [tabell.status[status]!];
  return roller.map((roll) => tabell.roller[roll]!);
}

import type { Handbok, Modul } from '../typer.ts';

/** The training as a path: what everybody takes, then what is for some. */
export interface Vag {
  moduler: Modul[];
  /** "Din roll som …" */
  grenar: Modul[];
  /** Of the modules that everybody takes. */
  minuter: number;
}

/** Where a module stands in the path. */
export interface Vagplats {
  /** From 1; undefined in a branch. */
  nummer: number | undefined;
  antal: number;
  fore: Modul | undefined;
  efter: Modul | undefined;
}

export function vagen(bok: Handbok): Vag {
  const moduler = bok.utbildning.filter(({ data }) => data.gren === undefined);
  const grenar = bok.utbildning.filter(({ data }) => data.gren !== undefined);
  return { moduler, grenar, minuter: minuterna(moduler) };
}

/** Its place, and its neighbours. A branch is its own end: nobody goes from one role to another. */
export function platsIVagen(bok: Handbok, modul: Modul): Vagplats {
  const { moduler } = vagen(bok);
  const plats = moduler.indexOf(modul);
  const antal = moduler.length;
  if (plats < 0) return { nummer: undefined, antal, fore: moduler.at(-1), efter: undefined };
  return { nummer: plats + 1, antal, fore: moduler[plats - 1], efter: moduler[plats + 1] };
}

export function minuterna(moduler: readonly Modul[]): number {
  return moduler.reduce((summa, { data }) => summa + data.minuter, 0);
}

/** How far a reader has come on the path, from their progress and the modules that there are. */
import { egen, type Framsteg } from './framsteg.ts';

export type Lage = 'klar' | 'paborjad' | 'ny';

/** As much of a module as this needs. */
export interface Vagmodul {
  id: string;
  minuter: number;
}

export interface Vaglage {
  klara: number;
  antal: number;
  /** Minutes of the modules that are left. */
  kvar: number;
  /** Where to go on: the module that was last read and not done, else the first that is not done. */
  nasta: string | undefined;
}

export function lageFor(framsteg: Framsteg, id: string): Lage {
  const modul = egen(framsteg.moduler, id);
  if (!modul) return 'ny';
  return modul.klar ? 'klar' : 'paborjad';
}

/** @param moduler in the order of the path */
export function vaglage(framsteg: Framsteg, moduler: readonly Vagmodul[]): Vaglage {
  const kvar = moduler.filter(({ id }) => lageFor(framsteg, id) !== 'klar');
  const paborjade = kvar
    .filter(({ id }) => lageFor(framsteg, id) === 'paborjad')
    .sort((a, b) => dagen(framsteg, b.id).localeCompare(dagen(framsteg, a.id)));
  return {
    klara: moduler.length - kvar.length,
    antal: moduler.length,
    kvar: kvar.reduce((summa, { minuter }) => summa + minuter, 0),
    nasta: (paborjade[0] ?? kvar[0])?.id,
  };
}

function dagen(framsteg: Framsteg, id: string): string {
  return egen(framsteg.moduler, id)?.last ?? '';
}

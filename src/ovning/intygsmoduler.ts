/** What a proof is made of: the modules with their marks, and all the questions. */
import type { Handbok, Modul } from '../modell/typer.ts';
import { vagen } from '../modell/vagen/vagen.ts';
import { fragaId } from './fraga-id.ts';
import { modulmarke } from './modulmarke.ts';

export interface Intygsmodul {
  modul: Modul;
  marke: number;
  /** One of the branches: on a proof only when it is done. */
  gren: boolean;
}

/** In the order of the path, the branches last. */
export function intygsmoduler(bok: Handbok): Intygsmodul[] {
  const { moduler, grenar } = vagen(bok);
  return [...moduler, ...grenar].map((modul) => ({
    modul,
    marke: modulmarke(modul),
    gren: grenar.includes(modul),
  }));
}

/** The ids of all questions of the modules. */
export function intygsfragor(bok: Handbok): string[] {
  return bok.utbildning.flatMap((modul) =>
    modul.data.fragor.map(({ fraga }) => fragaId(modul.id, fraga)),
  );
}

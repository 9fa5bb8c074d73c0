/** Pictures that say one thing each, for texts in plain Swedish. All are made from the model. */
import type { Enkelbildsnamn } from '../../innehall/brod/enkelbilder.ts';
import type { Handbok } from '../../modell/typer.ts';
import { aret } from './aret.ts';
import { dokumenten } from './dokument.ts';
import { kedjan } from './kedja.ts';
import { omradena } from './omraden.ts';
import { cheferna, namnderna, organisationenKort } from './organ.ts';
import type { Enkelbild } from './typer.ts';

export { figurbild, type Figurdata } from './figur.ts';
export { omradesbild } from './omraden.ts';
export { enkelProcess } from './process.ts';
export type { Enkelbild, Enkelrad } from './typer.ts';

const BILDER: Record<Enkelbildsnamn, (bok: Handbok) => Enkelbild | undefined> = {
  kedjan,
  aret,
  organisationen: organisationenKort,
  namnderna,
  cheferna,
  dokumenten,
  omradena,
};

/** Those that the handbook has something to show in. */
export function enkelbilder(bok: Handbok): Enkelbild[] {
  return Object.values(BILDER).flatMap((bild) => bild(bok) ?? []);
}

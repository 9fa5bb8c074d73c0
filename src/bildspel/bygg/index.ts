import { ihagkommet } from '../../modell/lasspar.ts';
import type { Handbok } from '../../modell/typer.ts';
import type { Bildspel } from '../typer.ts';
import { bildspelHela } from './hela.ts';
import { bildspelFor } from './modul.ts';

export { bildspelFor, bildspelHela };

/** Every slide show of a handbook, the whole first. Made once for each handbook that is read. */
export const allaBildspel: (bok: Handbok) => Bildspel[] = ihagkommet((bok) => {
  const hela = bildspelHela(bok);
  return [...(hela ? [hela] : []), ...bok.utbildning.map((modul) => bildspelFor(bok, modul))];
});

import type { Handbok } from '../../modell/typer.ts';
import type { Bildspel } from '../typer.ts';
import { bildspelHela } from './hela.ts';
import { bildspelFor } from './modul.ts';

export { bildspelFor, bildspelHela };

/** Every slide show of a handbook, the whole first. */
export function allaBildspel(bok: Handbok): Bildspel[] {
  const hela = bildspelHela(bok);
  return [...(hela ? [hela] : []), ...bok.utbildning.map((modul) => bildspelFor(bok, modul))];
}

import type { Handbok } from '../../modell/typer.ts';
import type { Bildspel } from '../typer.ts';
import { bildspelHela } from './hela.ts';
import { bildspelFor } from './modul.ts';

export { bildspelFor, bildspelHela };

const kanda = new WeakMap<Handbok, Bildspel[]>();

/** Every slide show of a handbook, the whole first. Made once for each handbook that is read. */
export function allaBildspel(bok: Handbok): Bildspel[] {
  const fardiga = kanda.get(bok);
  if (fardiga) return fardiga;
  const hela = bildspelHela(bok);
  const alla = [...(hela ? [hela] : []), ...bok.utbildning.map((modul) => bildspelFor(bok, modul))];
  kanda.set(bok, alla);
  return alla;
}

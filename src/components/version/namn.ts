import type { Version } from '../../modell/typer.ts';
import { namnen, type Namnslag } from '../../skillnad/uppgift/namn.ts';

/** What ids are called in a version. */
export function namnenI(version: Version): Namnslag {
  const kanda = NAMNEN.get(version);
  if (kanda) return kanda;
  const { poster, handbok } = version.data;
  const namn = namnen(poster, handbok);
  NAMNEN.set(version, namn);
  return namn;
}

const NAMNEN = new WeakMap<Version, Namnslag>();

import type { Version } from '../../modell/typer.ts';
import { namnen, type Namnslag } from '../../skillnad/uppgift/namn.ts';
import { synligaPoster } from '../../version/index.ts';
import { lasMiljo } from '../../webb/miljo.ts';

/** What ids are called in a version. What this site may not show has no name. */
export function namnenI(version: Version): Namnslag {
  const kanda = NAMNEN.get(version);
  if (kanda) return kanda;
  const { poster, handbok } = version.data;
  const synliga = new Set(synligaPoster(version, lasMiljo().intern));
  const dolda = new Set(
    poster.filter((post) => !synliga.has(post)).map(({ samling, id }) => `${samling}:${id}`),
  );
  const alla = namnen(poster, handbok);
  const namn: Namnslag = (samling, id) => (dolda.has(`${samling}:${id}`) ? '' : alla(samling, id));
  NAMNEN.set(version, namn);
  return namn;
}

const NAMNEN = new WeakMap<Version, Namnslag>();

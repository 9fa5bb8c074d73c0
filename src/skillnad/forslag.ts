/** What a proposal changes in what is decided. */
import { utanForslagslankar } from '../modell/forslagslankar.ts';
import { ihagkommet } from '../modell/lasspar.ts';
import type { AnyNod, Handbok } from '../modell/typer.ts';
import { versionsposterUr } from '../version/index.ts';
import { rakna } from './antal.ts';
import { skillnad } from './skillnad.ts';
import type { Skillnad } from './typer.ts';

/**
 * All that differs, counted once for a proposal.
 *
 * @param bas the handbook as it is decided
 * @param forslag the same with the proposal laid over it
 */
export function forslagsskillnad(bas: Handbok, forslag: Handbok): Skillnad {
  return skillnadenMot(bas)(forslag);
}

const skillnadenMot = ihagkommet((bas: Handbok) =>
  ihagkommet((forslag: Handbok) =>
    skillnad(versionsposterUr(bas), utanForslagslankar(versionsposterUr(forslag)), {
      fore: bas.data,
      efter: utanForslagslankar(forslag.data),
    }),
  ),
);

/** Of what differs, that which stands on one page. */
export function skillnadenPa({ samling, id }: AnyNod, alla: Skillnad): Skillnad {
  const poster = alla.poster.filter(
    ({ samling: ens, fore, efter }) => ens === samling && (efter ?? fore)?.id === id,
  );
  return { ...alla, poster, omnumrerade: [], antal: rakna(poster) };
}

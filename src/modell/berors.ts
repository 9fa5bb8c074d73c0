import { ihagkommet } from './lasspar.ts';
import type { AnyNod, Roll } from './typer.ts';

/** The roles that a page concerns, each once. Empty where it concerns everyone alike. Counted once a page: every role's year goes through all events. */
export const rollerSomBerors: (nod: AnyNod) => Roll[] = ihagkommet((nod) => [
  ...new Set(rollfalt(nod).filter((roll) => roll !== undefined)),
]);

function rollfalt(nod: AnyNod): (Roll | undefined)[] {
  switch (nod.samling) {
    case 'kapitel':
      return [...nod.angar, nod.ansvarig];
    case 'arshjul':
      return [...nod.aktorer, ...nod.mottagare];
    case 'styrdokument':
      return [...nod.gallerFor, nod.ansvarig, nod.beslutatAv];
    case 'processer':
      return nod.steg.map((steg) => steg.aktor);
    case 'mal':
      return nod.ansvariga;
    case 'malkedja':
      return [...nod.beslutasAv, ...nod.beredsAv];
    case 'roller':
      return [nod];
    case 'popular':
      return nod.kapitel ? rollfalt(nod.kapitel) : [];
    default:
      return [];
  }
}

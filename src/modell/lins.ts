import type { HandbokData } from '../schema/handbok.ts';
import { beslutslista, type Beslut } from './beslut.ts';
import type { AnyNod, Handbok, Handelse, Kapitel, Roll, Styrdokument } from './typer.ts';

/**
 * The role lens: what concerns whom. Each row of a list carries the ids of the roles it concerns
 * (`data-for`), and a reader who has said who they are gets those rows first.
 */

/** The roles that a page concerns, each once. Empty where it concerns everyone alike. */
export function rollerSomBerors(nod: AnyNod): Roll[] {
  return [...new Set(rollfalt(nod).filter((roll) => roll !== undefined))];
}

/** Their ids as one attribute value; undefined leaves the attribute out. */
export function forRoller(nod: AnyNod | undefined): string | undefined {
  return (
    (nod &&
      rollerSomBerors(nod)
        .map((roll) => roll.id)
        .join(' ')) ||
    undefined
  );
}

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
    default:
      return [];
  }
}

export type Ingang = HandbokData['ingangar'][number];

/** All that concerns a kind of reader, for their own page. */
export interface Forlasare {
  roller: Roll[];
  kapitel: Kapitel[];
  handelser: Handelse[];
  dokument: Styrdokument[];
  beslut: Beslut[];
}

/** Gathers what concerns any of some roles, in the order of the site. */
export function forLasare(bok: Handbok, ider: readonly string[]): Forlasare {
  const angar = (nod: AnyNod) => rollerSomBerors(nod).some((roll) => ider.includes(roll.id));
  return {
    roller: ider.flatMap((id) => bok.hitta('roller', id) ?? []),
    kapitel: bok.kapitel.filter(angar),
    handelser: bok.arshjul.filter(angar),
    dokument: bok.styrdokument.filter(angar),
    beslut: beslutslista(bok).filter((ett) => ider.includes(ett.roll.id)),
  };
}

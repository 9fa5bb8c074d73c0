import type { HandbokData } from '../schema/handbok.ts';
import { beslutslista, type Beslut } from './beslut.ts';
import type { AnyNod, Handbok, Handelse, Kapitel, Roll, Styrdokument } from './typer.ts';

/**
 * The role lens: what concerns whom. Each row of a list carries the ids of the roles it concerns
 * (`data-for`), and a reader who has said who they are gets those rows first.
 */

/** The ids of the roles that a page concerns, each once. Empty where it concerns everyone alike. */
export function rollerSomBerors(nod: AnyNod): string[] {
  return [...new Set(rollfalt(nod).filter((id) => id !== undefined))];
}

/** The same as one attribute value; undefined leaves the attribute out. */
export function forRoller(nod: AnyNod | undefined): string | undefined {
  return (nod && rollerSomBerors(nod).join(' ')) || undefined;
}

function rollfalt(nod: AnyNod): (string | undefined)[] {
  switch (nod.samling) {
    case 'kapitel':
      return [...nod.data.for, nod.data.ansvarig];
    case 'arshjul':
      return [...nod.data.aktorer, ...nod.data.mottagare];
    case 'styrdokument':
      return [...nod.data.gallerFor, nod.data.dokumentansvarig];
    case 'processer':
      return nod.data.steg.map((steg) => steg.aktor);
    case 'mal':
      return nod.data.ansvarig;
    case 'malkedja':
      return [...nod.data.beslutasAv, ...nod.data.beredsAv];
    case 'roller':
      return [nod.id];
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
  const angar = (nod: AnyNod) => rollerSomBerors(nod).some((id) => ider.includes(id));
  return {
    roller: ider.flatMap((id) => bok.hitta('roller', id) ?? []),
    kapitel: bok.kapitel.filter(angar),
    handelser: bok.arshjul.filter(angar),
    dokument: bok.styrdokument.filter(angar),
    beslut: beslutslista(bok).filter((ett) => ider.includes(ett.roll.id)),
  };
}

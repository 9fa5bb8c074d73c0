import type { HandbokData } from '../schema/handbok.ts';
import { handelserFor, medArv } from './arv.ts';
import { rollerSomBerors } from './berors.ts';
import { beslutslista, type Beslut } from './beslut.ts';
import type { AnyNod, Handbok, Handelse, Kapitel, Roll, Styrdokument } from './typer.ts';

/**
 * The role lens: what concerns whom. Each row of a list carries the ids of the roles it concerns
 * (`data-for`), and a reader who has said who they are gets those rows first.
 */

/** The ids of the roles that a page concerns as one attribute value; undefined leaves the attribute out. */
export function forRoller(nod: AnyNod | undefined): string | undefined {
  return (
    (nod &&
      rollerSomBerors(nod)
        .map((roll) => roll.id)
        .join(' ')) ||
    undefined
  );
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

/** Gathers what concerns any of some roles, or what they inherit from (see arv.ts), in the order of the site. */
export function forLasare(bok: Handbok, ider: readonly string[]): Forlasare {
  const arv = medArv(bok, ider);
  const angar = (nod: AnyNod) => rollerSomBerors(nod).some((roll) => arv.includes(roll.id));
  return {
    roller: ider.flatMap((id) => bok.hitta('roller', id) ?? []),
    kapitel: bok.kapitel.filter(angar),
    handelser: handelserFor(bok, ider),
    dokument: bok.styrdokument.filter(angar),
    beslut: beslutslista(bok).filter((ett) => arv.includes(ett.roll.id)),
  };
}

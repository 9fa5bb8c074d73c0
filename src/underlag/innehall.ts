/** What a meeting needs to know before the text itself: the same parts for Word and for paper. */
import {
  antalssatser,
  postmarke,
  postnamn,
  uppgiftsrader,
  type Skillnad,
} from '../skillnad/index.ts';
import { attsatser, type Arende, type Attsatser } from './attsatser.ts';
import type { Underlagstext } from './ordning.ts';
import { berorda, type Berord } from './vem.ts';

export interface Underlag {
  titel: string;
  /** The two texts, by name. */
  fore: string;
  efter: string;
  attsatser: Attsatser;
  antal: string[];
  berorda: Berord[];
  /** Changed data, page by page. */
  uppgifter: { sida: string; etikett: string; fore: string; efter: string }[];
}

/** All parts, from two texts and what is known of the matter. */
export function underlaget(
  fore: Underlagstext,
  efter: Underlagstext,
  skillnad: Skillnad,
  arende: Arende,
): Underlag {
  return {
    titel: arende.titel,
    fore: fore.namn,
    efter: efter.namn,
    attsatser: attsatser(arende, skillnad),
    antal: antalssatser(skillnad),
    berorda: berorda(fore, efter, skillnad),
    uppgifter: skillnad.poster.flatMap((post) =>
      uppgiftsrader(post.uppgifter).map((rad) => ({ sida: postnamn(postmarke(post)), ...rad })),
    ),
  };
}

/** "Internkontroll (ändrat): ansvarig, berörs särskilt" */
export function sidrad({ namn, lage, som }: Berord['sidor'][number]): string {
  const roll = som.map((ett) => ett.toLowerCase()).join(', ');
  return `${namn} (${lage}): ${roll}`;
}

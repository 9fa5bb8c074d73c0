/**
 * What people say in everyday talk of a municipality, group by group: a shared vocabulary for every handbook. Only words that mean
 * the same in any kommun stand here; what one kommun calls a thing belongs in its ordlista (`synonymer`, `andraKommuner`).
 *
 * A line is one concept: its words, after `=` what handbooks call the same thing, after `~` where the nearest is found, best first.
 * A line without `~` has that of its group. Names with a hyphen last are beginnings: "byggnads-" is any body whose name begins so, and with one first ends.
 */
import { BYGG } from './bygg.ts';
import { EKONOMI } from './ekonomi.ts';
import { KRIS, TEKNIK } from './kris.ts';
import { MILJO } from './miljo.ts';
import { JURIDIK, MOTEN } from './moten.ts';
import { PERSONAL } from './personal.ts';
import { STOD } from './stod.ts';
import { STYRNING, UPPFOLJNING } from './styrning.ts';
import { KULTUR, OMSORG, SKOLA } from './valfard.ts';

/** One concept of everyday talk. */
export interface Begrepp {
  /** What people type. */
  ord: string[];
  /** What handbooks call the same thing. */
  lika: string[];
  /** Where a handbook may say something near to it. */
  nara: string[];
}

const GRUPPER = [
  STYRNING,
  MOTEN,
  JURIDIK,
  UPPFOLJNING,
  PERSONAL,
  EKONOMI,
  STOD,
  KRIS,
  TEKNIK,
  BYGG,
  MILJO,
  SKOLA,
  OMSORG,
  KULTUR,
] as const;

/** Every concept, in the order in which a word that stands in two is looked for. */
export const VARDAGSORD: readonly Begrepp[] = GRUPPER.flatMap(({ ord, nara }) =>
  ord
    .split('\n')
    .filter(Boolean)
    .map((rad) => somBegrepp(rad, nara)),
);

function somBegrepp(rad: string, gruppens: string): Begrepp {
  const [vanster = '', egna] = rad.split(' ~ ');
  const [ord = '', lika = ''] = vanster.split(' = ');
  const nara = [...lista(egna ?? ''), ...lista(gruppens)];
  return { ord: lista(ord), lika: lista(lika), nara: [...new Set(nara)] };
}

function lista(text: string): string[] {
  return text
    .split(',')
    .map((ett) => ett.trim())
    .filter(Boolean);
}

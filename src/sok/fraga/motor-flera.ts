import { somOrdtraff, VAGNING, type Motor, type Pagefind, type Pagefindtraff } from './motor.ts';
import type { Soktabell } from '../ord/typer.ts';

/** The index of one handbook: where it lies, and its table. */
export interface Delindex {
  /** Where its `pagefind/` lies, with a slash at the end. */
  adress: string;
  tabell: Soktabell;
}

/**
 * One engine for each of several indexes, all on one Pagefind: its program, the heaviest that is fetched, comes once.
 * Pagefind answers for all of them at a time, and each engine takes the pages of its own table.
 */
export async function motorerFran(pagefind: Pagefind, index: Delindex[]): Promise<Motor[]> {
  const val = { basePath: index[0]?.adress, noWorker: true, ranking: VAGNING };
  const instans = pagefind.createInstance(val);
  // Before an answer has come the program is not there for the others to run on.
  await instans.search('');
  for (const { adress } of index.slice(1)) await instans.mergeIndex(adress, { ranking: VAGNING });
  const sok = minnas((fraga) => instans.search(fraga).then(({ results }) => results));
  return index.map(({ tabell }) => {
    const egna = new Set(tabell.sidor.map(([id]) => id));
    return {
      async slaUpp(stammen) {
        const [alla, exakt] = await Promise.all([sok(stammen), sok(`"${stammen}"`)]);
        return {
          traffar: avEgna(alla, egna).map(somOrdtraff),
          kand: exakt.some(({ id }) => egna.has(id)),
        };
      },
    };
  });
}

/** Pages that say the same have one id: of those in two handbooks each takes one. */
function avEgna(traffar: Pagefindtraff[], egna: ReadonlySet<string>): Pagefindtraff[] {
  const perId = new Map(traffar.map((traff) => [traff.id, traff]));
  return [...perId.values()].filter(({ id }) => egna.has(id));
}

function minnas<T>(gor: (fraga: string) => Promise<T>): (fraga: string) => Promise<T> {
  const minne = new Map<string, Promise<T>>();
  return (fraga) => {
    const kant = minne.get(fraga) ?? gor(fraga);
    minne.set(fraga, kant);
    return kant;
  };
}

/** The questions of modules, ready to be shown. */
import type { Handbok, Modul } from '../modell/typer.ts';
import { FORSLAGSLANK, LANKSLAG, lasLank } from '../schema/lankar.ts';
import { visning, type Fragevisning } from './visning.ts';

/** A question, and what the place is called where its answer stands. */
export type Modulfraga = Fragevisning & { lanknamn: string | undefined };

export function fragorI(bok: Handbok, modul: Modul): Modulfraga[] {
  return modul.data.fragor.flatMap((fraga) => {
    const visas = visning(modul.id, fraga);
    return visas ? [{ ...visas, lanknamn: fraga.lank && lanknamn(bok, fraga.lank) }] : [];
  });
}

/** "Årshjulet, Våren": the page and its section. An address outside the handbook is its own name. */
export function lanknamn(bok: Handbok, adress: string): string {
  const lank = lasLank(adress.replace(FORSLAGSLANK, ''));
  const samling = lank && LANKSLAG[lank.slag]?.samling;
  const nod = samling && bok.hitta(samling, lank.id);
  if (!nod) return adress;
  const rubrik = nod.inne.rubriker.find(({ id }) => id === lank.ankare)?.text;
  return rubrik ? `${nod.namn}, ${rubrik}` : nod.namn;
}

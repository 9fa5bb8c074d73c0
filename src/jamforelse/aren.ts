import { arsmanader, arsvy, type Inslag } from '../modell/ar/arsvy.ts';
import { lankTill } from './lankar.ts';
import type { Deltagare, Jamforelserad, Jamforlank } from './typer.ts';

/** An event of a month, and when in words. */
export interface Manadshandelse extends Jamforlank {
  beslut: boolean;
  nar: string;
}

/** A month, or what has none: the events of each handbook that begin then. */
export interface Manadsjamforelse extends Jamforelserad<Manadshandelse[]> {
  /** The place on the page: "januari". */
  id: string;
}

/** The ordinary year of every handbook, month by month. */
export function manadsrader(deltagare: Deltagare[]): Manadsjamforelse[] {
  const aren = deltagare.map((ett) => ({ ett, manader: arsmanader(aret(ett)) }));
  const alla = aren.flatMap(({ manader }) => manader);
  const rader = new Map(alla.map(({ id, namn }) => [id, namn]));
  const sista = [...rader].sort(([a], [b]) => plats(a) - plats(b));
  return sista.map(([id, namn]) => ({
    id,
    namn,
    rutor: aren.map(({ ett, manader }) =>
      (manader.find((manad) => manad.id === id)?.inslag ?? []).map((inslag) =>
        manadshandelse(ett, inslag),
      ),
    ),
  }));
}

/** The events of a handbook in an ordinary year. */
export function aret({ bok }: Deltagare): Inslag[] {
  return arsvy(bok, 'vanligt');
}

/** What has no month comes last, whichever handbook was the first to have it. */
function plats(id: string): number {
  return id === UTAN_MANAD ? 1 : 0;
}

const UTAN_MANAD = 'utan-manad';

function manadshandelse(deltagare: Deltagare, { handelse, nar }: Inslag): Manadshandelse {
  return { ...lankTill(deltagare, handelse), beslut: handelse.data.beslut, nar };
}

import { MANADER, type Manad } from './manad.ts';

/** One end of a span, as an editor writes it: "3 maj", "maj" or "vecka 20". */

const DAG = new RegExp(`^(?:([1-9]|[12]\\d|3[01]) )?(${MANADER.join('|')})$`);
const VECKA = /^vecka ([1-9]|[1-4]\d|5[0-3])$/;

/** A day, or a month, whose first or last day is meant. */
export interface Dagpunkt {
  manad: Manad;
  dag: number | undefined;
}

/** "3 maj" → maj, 3; "maj" → maj; undefined for all else. */
export function dagpunkt(text: string): Dagpunkt | undefined {
  const [, dag, manad] = DAG.exec(text) ?? [];
  return manad ? { manad: manad as Manad, dag: dag ? Number(dag) : undefined } : undefined;
}

/** "vecka 20" → 20; undefined for all else. */
export function veckopunkt(text: string): number | undefined {
  const vecka = VECKA.exec(text)?.[1];
  return vecka ? Number(vecka) : undefined;
}

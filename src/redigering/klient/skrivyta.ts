/** What a field for text is to the rest of the page, be it plain or better. */
import type { Filproblem } from '../problem/plats.ts';
import type { Skrivhjalp } from '../protokoll.ts';

/** What any field for text can do. */
export interface Skrivyta {
  readonly text: string;
  /** Puts a text where the cursor stands. */
  infoga: (text: string) => void;
  visaProblem: (problem: readonly Filproblem[]) => void;
  /** Moves the cursor to a line, from 1. */
  gaTill: (rad: number) => void;
}

export interface Skrivval {
  etikett: string;
  text: string;
  /** Fields as text: YAML. */
  arYaml?: boolean;
  hjalp: Skrivhjalp;
  satt: (ny: string) => void;
}

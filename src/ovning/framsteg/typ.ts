/**
 * What a reader has done of the training: plain data that lives in their own browser, and in the file they take out of it.
 * Days are ISO strings that the caller gives: nothing here reads a clock.
 */

/** How far one has come. Keys are the ids of modules, questions (fragaId) and scenarios; of a short cut the pages of its steps. */
export interface Framsteg {
  version: 1;
  moduler: Record<string, Modulframsteg>;
  fragor: Record<string, Fragframsteg>;
  scenarier: Record<string, string>;
  genvag: Record<string, string>;
}

/** The day a module was last read, and the day its reader was done with it. */
export interface Modulframsteg {
  last: string;
  klar?: string | undefined;
}

/** How a question has gone: right and wrong answers, its box (0–4), and the day it comes back. */
export interface Fragframsteg {
  ratt: number;
  fel: number;
  lada: number;
  nasta: string;
}

/** Days until a question of each box comes back: Leitner's boxes, where a right answer moves a card one box on. */
export const LADOR = [1, 3, 7, 21, 60] as const;

export function tomtFramsteg(): Framsteg {
  return { version: 1, moduler: {}, fragor: {}, scenarier: {}, genvag: {} };
}

/** Whether anything is done at all. */
export function harFramsteg({ moduler, fragor, scenarier, genvag }: Framsteg): boolean {
  return [moduler, fragor, scenarier, genvag].some((ett) => Object.keys(ett).length > 0);
}

/** How a question or a module stands; undefined where nothing is known of it. */
export function egen<T>(poster: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(poster, id) ? poster[id] : undefined;
}

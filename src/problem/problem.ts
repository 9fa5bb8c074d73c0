/** What granskningen finds: a value with a place. Printing it is somebody else's job, see skrivare/. */
import { KODER, type Kod } from './koder.ts';
import type { Problemniva } from './koder/typ.ts';
import { synligt } from '../svenska/tecken.ts';

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Plats {
  rad: number;
  kolumn: number;
}

export interface Problem extends Plats {
  /** Path from the folder where the command was run: content/exempelkoping/roller/kommundirektor.mdx. */
  fil: string;
  niva: Problemniva;
  kod: Kod;
  text: string;
  /** What to do about it, where the text does not say so already. */
  atgard?: string;
  /** The line as it would look when mended. */
  rattad?: string;
}

export interface Rad {
  atgard?: string | undefined;
  rattad?: string | undefined;
}

/**
 * Makes a problem; its level comes from the table of codes. What it quotes is made visible: a control character out of a file could
 * otherwise take over the terminal where it is printed.
 */
export function problem(kod: Kod, fil: string, plats: Plats, text: string, mer: Rad = {}): Problem {
  return {
    fil: synligt(fil),
    rad: plats.rad,
    kolumn: plats.kolumn,
    niva: KODER[kod].niva,
    kod,
    text: synligt(text),
    ...(mer.atgard ? { atgard: synligt(mer.atgard) } : {}),
    ...(mer.rattad ? { rattad: synligt(mer.rattad) } : {}),
  };
}

/** By file, line, column and code: the order in which an editor mends. */
export function iOrdning(problem: Problem[]): Problem[] {
  return [...problem].sort(
    (a, b) =>
      jamfor(a.fil, b.fil) ||
      a.rad - b.rad ||
      a.kolumn - b.kolumn ||
      jamfor(a.kod, b.kod) ||
      jamfor(a.text, b.text),
  );
}

/** Plain code-unit order: the same on every machine, whatever its locale. */
function jamfor(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

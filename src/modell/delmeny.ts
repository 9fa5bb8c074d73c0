import type { Del, Handbok, Kapitel } from './typer.ts';

export interface Menyrad {
  kapitel: Kapitel;
  niva: number;
}

/** Most rows beside the open chapter, and on the levels above it: a page does not grow with the site. */
const SYSKON = 12;
const OVANFOR = 8;
const DELAR = 6;

/**
 * The rows of the menu beside a chapter: the top of its part, the branch it stands in, and its
 * children. A level with very many siblings shows those nearest.
 */
export function delmeny(kapitel: Kapitel): Menyrad[] {
  return rader(kapitel.del.kapitel, new Set(forfader(kapitel)), kapitel);
}

/** The parts that the menu names: all of a few, only the open one of many. */
export function menydelar(bok: Handbok, oppen: Del): Del[] {
  return bok.delar.length > DELAR ? [oppen] : bok.delar;
}

function rader(syskon: Kapitel[], oppna: Set<Kapitel>, har: Kapitel): Menyrad[] {
  const nara = syskon.includes(har) || syskon === har.barn;
  return fonster(syskon, oppna, nara ? SYSKON : OVANFOR).flatMap((ett) => [
    { kapitel: ett, niva: ett.niva },
    ...(oppna.has(ett) ? rader(ett.barn, oppna, har) : []),
  ]);
}

/** The nearest of many siblings, so many at most: those around the first that is open. */
export function fonster<T>(
  syskon: readonly T[],
  oppna: ReadonlySet<T>,
  storlek: number,
): readonly T[] {
  if (syskon.length <= storlek) return syskon;
  const plats = Math.max(
    0,
    syskon.findIndex((ett) => oppna.has(ett)),
  );
  const fran = Math.min(Math.max(0, plats - storlek / 2), syskon.length - storlek);
  return syskon.slice(fran, fran + storlek);
}

/** The chapter itself and all above it. */
function forfader(kapitel: Kapitel): Kapitel[] {
  return kapitel.under ? [...forfader(kapitel.under), kapitel] : [kapitel];
}

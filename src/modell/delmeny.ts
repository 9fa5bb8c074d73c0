import type { Kapitel } from './typer.ts';

export interface Menyrad {
  kapitel: Kapitel;
  niva: number;
}

/** The most siblings that the menu shows on one level before it shows a window round the open one. */
const FONSTER = 30;

/**
 * The rows of the menu beside a chapter: the top of its part, the branch it stands in, and its
 * children. A level with very many siblings shows those nearest, so a page stays small on a large site.
 */
export function delmeny(kapitel: Kapitel): Menyrad[] {
  const oppna = new Set(forfader(kapitel));
  return rader(kapitel.del.kapitel, oppna);
}

function rader(syskon: Kapitel[], oppna: Set<Kapitel>): Menyrad[] {
  return fonster(syskon, oppna).flatMap((ett) => [
    { kapitel: ett, niva: ett.niva },
    ...(oppna.has(ett) ? rader(ett.barn, oppna) : []),
  ]);
}

function fonster(syskon: Kapitel[], oppna: Set<Kapitel>): Kapitel[] {
  if (syskon.length <= FONSTER) return syskon;
  const plats = Math.max(
    0,
    syskon.findIndex((ett) => oppna.has(ett)),
  );
  const fran = Math.min(Math.max(0, plats - FONSTER / 2), syskon.length - FONSTER);
  return syskon.slice(fran, fran + FONSTER);
}

/** The chapter itself and all above it. */
function forfader(kapitel: Kapitel): Kapitel[] {
  return kapitel.under ? [...forfader(kapitel.under), kapitel] : [kapitel];
}

/** Two readings of progress as one: of two browsers, or of a browser and a file. */
import type { Fragframsteg, Framsteg, Modulframsteg } from './typ.ts';

/** All that either has. To join the same twice changes nothing, and the order does not matter. */
export function forenaFramsteg(a: Framsteg, b: Framsteg): Framsteg {
  return {
    version: 1,
    moduler: forena(a.moduler, b.moduler, enModul),
    fragor: forena(a.fragor, b.fragor, enFraga),
    scenarier: forena(a.scenarier, b.scenarier, senare),
    genvag: forena(a.genvag, b.genvag, senare),
  };
}

function forena<T>(a: Record<string, T>, b: Record<string, T>, ett: (a: T, b: T) => T) {
  const fran = new Map(Object.entries(a));
  for (const [id, post] of Object.entries(b)) {
    const forut = fran.get(id);
    fran.set(id, forut === undefined ? post : ett(forut, post));
  }
  return Object.fromEntries(fran);
}

/** Last read on the later day; done since the first. */
function enModul(a: Modulframsteg, b: Modulframsteg): Modulframsteg {
  const [klar] = [a.klar, b.klar].filter((ett) => ett !== undefined).sort();
  return { last: senare(a.last, b.last), ...(klar && { klar }) };
}

/** The one that knows more answers: counts are not added, or the same file read twice would count double. */
function enFraga(a: Fragframsteg, b: Fragframsteg): Fragframsteg {
  return jamfor(a, b) >= 0 ? a : b;
}

function jamfor(a: Fragframsteg, b: Fragframsteg): number {
  const skillnad = a.ratt + a.fel - (b.ratt + b.fel) || a.fel - b.fel || b.lada - a.lada;
  return skillnad || (a.nasta <= b.nasta ? 0 : -1);
}

function senare(a: string, b: string): string {
  return a > b ? a : b;
}

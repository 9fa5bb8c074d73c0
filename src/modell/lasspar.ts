/**
 * What a page has read of the handbook, noted while it is drawn: a page whose trail leads only to what is as it was
 * need not be drawn again. Followed are the parts that an editor changes most, the texts; all else counts as read by every page.
 *
 * The pages run in a world of their own (see granskad.ts), so the process holds what both worlds see.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';

/** What was read, by key, and by others whose work was used. */
export interface Spar {
  nycklar: Set<string>;
  lanade: Set<Spar>;
}

/** The reading of one build. */
interface Lasning {
  pagar: AsyncLocalStorage<Spar>;
  /** What was read outside of all pages: they all rest on it. */
  allas: Spar;
  /** What can be read, by key: a sum of each value. */
  varden: Map<string, string>;
}

const PLATS = Symbol.for('roda-traden:lasspar');
const plats = globalThis as { [PLATS]?: Lasning | undefined };

/** Begins to follow what is read. Without this nothing is noted. */
export function borjaFolja(): Lasning {
  return (plats[PLATS] = { pagar: new AsyncLocalStorage(), allas: nyttSpar(), varden: new Map() });
}

export function slutaFolja(): void {
  plats[PLATS] = undefined;
}

export function foljs(): boolean {
  return plats[PLATS] !== undefined;
}

/** Notes that the value with this key was read. */
export function noteraLast(nyckel: string): void {
  aktuellt()?.nycklar.add(nyckel);
}

/** Notes that every page rests on the value with this key. */
export function noteraForAlla(nyckel: string): void {
  plats[PLATS]?.allas.nycklar.add(nyckel);
}

/** Says what a key stands for in this build. */
export function sattVarde(nyckel: string, varde: string): void {
  plats[PLATS]?.varden.set(nyckel, varde.length > 40 ? hash('sha256', varde, 'base64url') : varde);
}

/** Does some work, and tells what it read. */
export function medSpar<T>(arbete: () => T): { varde: T; spar: Spar } {
  const spar = nyttSpar();
  const lasning = plats[PLATS];
  return { varde: lasning ? lasning.pagar.run(spar, arbete) : arbete(), spar };
}

/** Every key of a trail, with those that are borrowed. */
export function nycklarI(spar: Spar, sedda = new Set<Spar>()): Set<string> {
  if (sedda.has(spar)) return new Set();
  sedda.add(spar);
  return new Set([
    ...spar.nycklar,
    ...[...spar.lanade].flatMap((ett) => [...nycklarI(ett, sedda)]),
  ]);
}

/**
 * Remembers what is made of an object, and what was read to make it: whoever gets it later has read that too.
 * All that is remembered for several pages, and rests on texts, goes through here.
 */
export function ihagkommet<N extends object, T>(skapa: (av: N) => T): (av: N) => T {
  const minne = new WeakMap<N, { varde: T; spar: Spar }>();
  return (av) => {
    const har = minne.get(av) ?? medSpar(() => skapa(av));
    minne.set(av, har);
    aktuellt()?.lanade.add(har.spar);
    return har.varde;
  };
}

/**
 * The same for what is made of all texts, but seldom changes with them: it has a key of its own,
 * and those who get it have read only that.
 *
 * @param nyckelFor the key of what is made of an object
 * @param iOrd all that it holds, as text
 */
export function sammandrag<N extends object, T>(
  skapa: (av: N) => T,
  nyckelFor: (av: N) => string,
  iOrd: (varde: T) => string,
): (av: N) => T {
  const minne = new WeakMap<N, T>();
  return (av) => {
    const har = minne.get(av);
    if (foljs()) noteraLast(nyckelFor(av));
    if (har !== undefined) return har;
    const { varde } = medSpar(() => skapa(av));
    minne.set(av, varde);
    if (foljs()) sattVarde(nyckelFor(av), iOrd(varde));
    return varde;
  };
}

function nyttSpar(): Spar {
  return { nycklar: new Set(), lanade: new Set() };
}

function aktuellt(): Spar | undefined {
  const lasning = plats[PLATS];
  return lasning && (lasning.pagar.getStore() ?? lasning.allas);
}

/**
 * Chance and time stand still while a diagram is drawn: rough.js and cytoscape draw with
 * `Math.random`, and Gantt takes today for a task without a date.
 */
const SEED = 0x2f6e2b1;
const TODAY = Date.UTC(2020, 0, 1);

/** Runs the task with a seeded `Math.random` and a fixed clock, so that it draws the same always. */
export async function withoutChance<T>(task: () => Promise<T>): Promise<T> {
  const own = { random: Math.random, Date: globalThis.Date };
  Math.random = seeded(SEED);
  globalThis.Date = fixedDate(own.Date);
  try {
    return await task();
  } finally {
    Math.random = own.random;
    globalThis.Date = own.Date;
  }
}

/** A small seeded generator (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function fixedDate(Real: DateConstructor): DateConstructor {
  return new Proxy(Real, {
    construct: (_, args: []) => (args.length > 0 ? new Real(...args) : new Real(TODAY)),
    get: (target, key) => (key === 'now' ? () => TODAY : Reflect.get(target, key)),
  });
}

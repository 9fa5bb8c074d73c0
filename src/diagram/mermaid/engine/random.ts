/** A small seeded generator (mulberry32): rough.js and cytoscape draw with `Math.random`. */
const SEED = 0x2f6e2b1;

/** Runs the task with `Math.random` seeded, so that it draws the same every time. */
export async function withSeededRandom<T>(task: () => Promise<T>): Promise<T> {
  const own = Math.random;
  Math.random = seeded(SEED);
  try {
    return await task();
  } finally {
    Math.random = own;
  }
}

export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

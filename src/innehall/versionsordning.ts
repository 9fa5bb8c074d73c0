/** What the order of versions is counted from. */
interface Daterad {
  id: string;
  data: { beslut: { datum: string } };
}

/** Versions as they were decided, oldest first; of two on a day, the one without a number, then -2. */
export function iTidsordning<T extends Daterad>(versioner: readonly T[]): T[] {
  return versioner.toSorted(
    (a, b) => jamfor(a.data.beslut.datum, b.data.beslut.datum) || jamfor(a.id, b.id),
  );
}

/** Plain code-unit order: the same on every machine. */
function jamfor(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

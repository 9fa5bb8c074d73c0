/** Whether a value is fields with names: neither a list nor a single value. */
export function arFalt(varde: unknown): varde is Record<string, unknown> {
  return varde !== null && typeof varde === 'object' && !Array.isArray(varde);
}

/** Makes a thing at the first call and keeps it. */
export function senare<T>(gor: () => T): () => T {
  let gjort: { ting: T } | undefined;
  return () => (gjort ??= { ting: gor() }).ting;
}

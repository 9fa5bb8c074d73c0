/**
 * Does the same with each of many, so many at a time: what all of them need at once would not fit in the memory of a large site.
 *
 * @returns what came of each, in the order of `alla`
 */
export async function nagraAtGangen<T, U>(
  alla: readonly T[],
  samtidiga: number,
  gor: (en: T) => Promise<U>,
): Promise<U[]> {
  const gjorda: U[] = [];
  const kvar = alla.entries();
  const arbeta = async () => {
    for (const [nr, en] of kvar) gjorda[nr] = await gor(en);
  };
  await Promise.all(Array.from({ length: samtidiga }, arbeta));
  return gjorda;
}

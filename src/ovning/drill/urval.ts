/** More than anybody drills on: what a phone fetches to make new sets of stays small, however large the handbook is. */
export const HOGST_SAKER = 400;

/** As they are where they are few; of many so many, as far from each other as they can be. */
export function jamntUrval<T>(alla: readonly T[], hogst = HOGST_SAKER): readonly T[] {
  if (alla.length <= hogst) return alla;
  return Array.from({ length: hogst }, (_, nr) => alla[Math.floor((nr * alla.length) / hogst)]!);
}

type Textsteg = string | number;

/** Calls back for every text in a front matter value, with its path. */
export function vandraText(
  varde: unknown,
  se: (text: string, vag: Textsteg[]) => void,
  vag: Textsteg[] = [],
): void {
  if (typeof varde === 'string') return se(varde, vag);
  if (varde === null || typeof varde !== 'object') return;
  const delar: [Textsteg, unknown][] = Array.isArray(varde)
    ? [...varde.entries()]
    : Object.entries(varde);
  for (const [steg, inre] of delar) vandraText(inre, se, [...vag, steg]);
}

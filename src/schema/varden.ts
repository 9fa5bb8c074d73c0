/** One value found along a path pattern, and where it stood. */
export interface Fyndvarde {
  varde: unknown;
  vag: (string | number)[];
}

/**
 * Reads the values that a path pattern points at: `under`, `beslut.organ`,
 * `kallor[]` or `beslutar[].handelse`. Missing parts give nothing.
 */
export function vardenEfter(monster: string, data: unknown): Fyndvarde[] {
  const steg = monster.replaceAll('[]', '.[]').split('.');
  return steg
    .reduce<Fyndvarde[]>(
      (fynd, namn) => fynd.flatMap((ett) => nastaSteg(ett, namn)),
      [{ varde: data, vag: [] }],
    )
    .filter((fynd) => fynd.varde !== undefined);
}

function nastaSteg({ varde, vag }: Fyndvarde, namn: string): Fyndvarde[] {
  if (namn === '[]') {
    if (!Array.isArray(varde)) return [];
    return varde.map((inre, plats) => ({ varde: inre as unknown, vag: [...vag, plats] }));
  }
  if (varde === null || typeof varde !== 'object' || !Object.hasOwn(varde, namn)) return [];
  return [{ varde: (varde as Record<string, unknown>)[namn], vag: [...vag, namn] }];
}

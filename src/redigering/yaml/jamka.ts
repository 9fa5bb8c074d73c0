/** Which posts of a new list were in the old one: kept, changed or moved. */

/** Where a post of the new list comes from; undefined for a new one. */
export type Ursprung = number | undefined;

/**
 * For each post of the new list, the old one that it was. No old post is used twice. Equal posts come first, in their order; then those
 * that have moved; then what stands between the same neighbours is taken to have been changed.
 */
export function jamka(gamla: readonly unknown[], nya: readonly unknown[]): Ursprung[] {
  const gammal = gamla.map((ett) => JSON.stringify(ett));
  const ny = nya.map((ett) => JSON.stringify(ett));
  const fran = langsta(gammal, ny);
  const tagna = new Set(fran.filter((ett) => ett !== undefined));
  const ta = (plats: number, ur: number | undefined) => {
    if (ur === undefined || ur < 0 || fran[plats] !== undefined || tagna.has(ur)) return;
    fran[plats] = ur;
    tagna.add(ur);
  };
  ny.forEach((ett, plats) =>
    ta(
      plats,
      gammal.findIndex((annan, nr) => annan === ett && !tagna.has(nr)),
    ),
  );
  nya.forEach((ett, plats) =>
    ta(
      plats,
      gamla.findIndex((annan, nr) => sammaId(ett, annan) && !tagna.has(nr)),
    ),
  );
  nya.forEach((ett, plats) => {
    const vid = plats === 0 ? 0 : (fran[plats - 1] ?? -2) + 1;
    if (vid >= 0 && vid < gamla.length && typeof gamla[vid] === typeof ett) ta(plats, vid);
  });
  return fran;
}

function sammaId(a: unknown, b: unknown): boolean {
  const id = (ett: unknown) =>
    ett !== null && typeof ett === 'object' && 'id' in ett ? ett.id : undefined;
  return id(a) !== undefined && id(a) === id(b);
}

/** The longest common subsequence, as places in the old list by places in the new one. */
function langsta(gamla: readonly string[], nya: readonly string[]): Ursprung[] {
  const langd = gamla.map(() => new Array<number>(nya.length + 1).fill(0));
  langd.push(new Array<number>(nya.length + 1).fill(0));
  for (let a = gamla.length - 1; a >= 0; a--)
    for (let b = nya.length - 1; b >= 0; b--)
      langd[a]![b] =
        gamla[a] === nya[b]
          ? langd[a + 1]![b + 1]! + 1
          : Math.max(langd[a + 1]![b]!, langd[a]![b + 1]!);
  const fran: Ursprung[] = nya.map(() => undefined);
  for (let a = 0, b = 0; a < gamla.length && b < nya.length;) {
    if (gamla[a] === nya[b]) fran[b++] = a++;
    else if (langd[a + 1]![b]! >= langd[a]![b + 1]!) a++;
    else b++;
  }
  return fran;
}

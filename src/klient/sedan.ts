/** What a reader has seen of the changes: kept in their own browser when they have asked for it, and sent nowhere. */

/** A change: its key, and the ISO day. */
export interface Andring {
  nyckel: string;
  dag: string;
}

/** The newest day that the reader has seen changes of, and which of that day. */
export interface Sett {
  dag: string;
  nycklar: string[];
}

/** What is new to a reader. Of the last day seen, what came later that day too. */
export function nya<T extends Andring>(alla: readonly T[], sett: Sett): T[] {
  return alla.filter(
    ({ dag, nyckel }) => dag > sett.dag || (dag === sett.dag && !sett.nycklar.includes(nyckel)),
  );
}

/** All that there is, as seen. */
export function settNu(alla: readonly Andring[]): Sett {
  const dag = alla.reduce((senast, ett) => (ett.dag > senast ? ett.dag : senast), '');
  return { dag, nycklar: alla.filter((ett) => ett.dag === dag).map(({ nyckel }) => nyckel) };
}

/** What is kept under a name; undefined where there is nothing, or storage is shut off. */
export function hamtaSett(forrad: () => Storage, namn: string): Sett | undefined {
  try {
    const sparat = JSON.parse(forrad().getItem(namn) ?? 'null') as Partial<Sett> | null;
    if (typeof sparat?.dag !== 'string' || !Array.isArray(sparat.nycklar)) return undefined;
    return { dag: sparat.dag, nycklar: sparat.nycklar };
  } catch {
    return undefined;
  }
}

/** Keeps it, or takes it away. Whether that could be done. */
export function spara(forrad: () => Storage, namn: string, sett: Sett | undefined): boolean {
  try {
    if (sett) forrad().setItem(namn, JSON.stringify(sett));
    else forrad().removeItem(namn);
    return true;
  } catch {
    return false;
  }
}

/** Each handbook on a site has its own. */
export function sparnamn(bas: string): string {
  return `andringar-sett ${bas}`;
}

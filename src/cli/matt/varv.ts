/** Builds two sites by turns, so that what else goes on in the machine falls on both. */
import type { Matvarde } from './kor.ts';
import type { Barsajt, Sajt, Vartsajt } from './sajt.ts';
import { tal } from './tal.ts';

/** What the sites have kept from before: nothing, or everything. */
export type Varvlage = 'kall' | 'varm';

/** Every measurement of both, round by round. */
export interface Varvresultat {
  bar: Record<Varvlage, Matvarde[]>;
  vart: Record<Varvlage, Matvarde[]>;
  /** The bare site with an index for search: its build and Pagefind's own program together. */
  medIndex: Record<Varvlage, Matvarde[]>;
  /** Ours again, with the text of one chapter changed. */
  andrad: Matvarde[];
}

/** The two sites. */
export interface Sajter {
  bar: Barsajt;
  vart: Vartsajt;
}

/**
 * Measures both sites cold and warm, so many rounds.
 *
 * @param skriv where a line about each build goes
 */
export async function matVarven(
  sajter: Sajter,
  varv: number,
  skriv: (rad: string) => void,
): Promise<Varvresultat> {
  const resultat: Varvresultat = {
    bar: { kall: [], varm: [] },
    vart: { kall: [], varm: [] },
    medIndex: { kall: [], varm: [] },
    andrad: [],
  };
  const bygg = async (sajt: Sajt, lage: string) => berattat(`${sajt.namn}, ${lage}`, sajt.bygg());
  const berattat = async (vad: string, gors: Promise<Matvarde>) => {
    const varde = await gors;
    skriv(`${vad}: ${iOrd(varde)}`);
    return varde;
  };
  const { bar, vart } = sajter;
  // Both read the files of their programs from the disk the first time.
  for (const sajt of [bar, vart]) await bygg(sajt, 'uppvärmning, räknas inte');
  for (let nr = 0; nr < varv; nr++) {
    const ordning = nr % 2 === 0 ? (['bar', 'vart'] as const) : (['vart', 'bar'] as const);
    for (const vem of ordning) await sajter[vem].tom();
    for (const lage of ['kall', 'varm'] as const) {
      for (const vem of ordning) resultat[vem][lage].push(await bygg(sajter[vem], lage));
      const index = await berattat(`${bar.namn}, sökindex`, bar.indexera());
      resultat.medIndex[lage].push(tillsammans(resultat.bar[lage].at(-1)!, index));
    }
    await vart.andra(nr + 1);
    resultat.andrad.push(await bygg(vart, 'ett ändrat kapitel'));
  }
  return resultat;
}

function iOrd({ sekunder, arbete, megabyte }: Matvarde): string {
  return `${tal(sekunder)} s (${tal(arbete)} s arbete), ${Math.round(megabyte)} MB`;
}

/** One after the other. */
function tillsammans(ett: Matvarde, annat: Matvarde): Matvarde {
  return {
    sekunder: ett.sekunder + annat.sekunder,
    arbete: ett.arbete + annat.arbete,
    megabyte: Math.max(ett.megabyte, annat.megabyte),
  };
}

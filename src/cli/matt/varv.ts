/** Builds two sites by turns, so that what else goes on in the machine falls on both. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DIAGRAMFORRAD } from '../../diagram/ritaren.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import type { Matvarde } from './kor.ts';
import type { Sajt, Vartsajt } from './sajt.ts';
import { tal } from './tal.ts';

/** What the sites have kept from before: nothing, or all of the texts. */
export type Varvlage = 'kall' | 'varm';

/** Every measurement of both, round by round; and those of a machine that has never drawn a diagram. */
export interface Varvresultat {
  bar: Record<Varvlage, Matvarde[]>;
  vart: Record<Varvlage, Matvarde[]>;
  iskall: Matvarde[];
  /** Ours again, with the text of one chapter changed. */
  andrad: Matvarde[];
}

/**
 * Measures both sites cold and warm, so many rounds.
 *
 * @param skriv where a line about each build goes
 */
export async function matVarven(
  sajter: { bar: Sajt; vart: Vartsajt },
  { varv, iskall }: { varv: number; iskall: boolean },
  skriv: (rad: string) => void,
): Promise<Varvresultat> {
  const resultat: Varvresultat = {
    bar: { kall: [], varm: [] },
    vart: { kall: [], varm: [] },
    iskall: [],
    andrad: [],
  };
  const bygg = async (vem: 'bar' | 'vart', lage: string) => {
    const varde = await sajter[vem].bygg();
    skriv(
      `${sajter[vem].namn}, ${lage}: ${tal(varde.sekunder)} s (${tal(varde.arbete)} s arbete), ${Math.round(varde.megabyte)} MB`,
    );
    return varde;
  };
  if (!iskall) await bygg('vart', 'uppvärmning, räknas inte');
  for (let nr = 0; nr < varv; nr++) {
    const ordning = nr % 2 === 0 ? (['bar', 'vart'] as const) : (['vart', 'bar'] as const);
    if (iskall) {
      await rm(join(PROJEKT, DIAGRAMFORRAD), { recursive: true, force: true });
      await sajter.vart.tom();
      resultat.iskall.push(await bygg('vart', 'iskall'));
    }
    for (const vem of ordning) await sajter[vem].tom();
    for (const vem of ordning) resultat[vem].kall.push(await bygg(vem, 'kall'));
    for (const vem of ordning) resultat[vem].varm.push(await bygg(vem, 'varm'));
    await sajter.vart.andra(nr + 1);
    resultat.andrad.push(await bygg('vart', 'ett ändrat kapitel'));
  }
  return resultat;
}

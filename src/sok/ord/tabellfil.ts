import type { Soktabell, Tabellrad } from './typer.ts';

/**
 * `pagefind/tabell.json` of a built site: the table by columns, which packs better than by rows. A page's id is the mark of the
 * index and its place, so that none need stand in it.
 */
export interface Tabellfil extends Omit<Soktabell, 'sidor'> {
  /** Changes with any letter of any page: files of an index are never taken for those of another. */
  marke: string;
  kolumner: Kolumner;
}

/** The columns of `Tabellrad` after the first, in its order. */
type Kolumner = RestAv<{ [K in keyof Tabellrad]: Tabellrad[K][] }>;
type RestAv<T> = T extends [unknown, ...infer Rest] ? Rest : never;

/** The id of the page in a place of the table. */
export function idPa(marke: string, plats: number): string {
  return `${marke}_${plats}`;
}

/** The table as it is written. Its pages have the ids that `idPa` gives. */
export function tillTabellfil({ sidor, ...ovrigt }: Soktabell, marke: string): Tabellfil {
  const kolumner: Kolumner = [[], [], [], [], [], [], []];
  for (const [, ...varden] of sidor)
    varden.forEach((varde, nr) => (kolumner[nr] as unknown[]).push(varde));
  return { marke, ...ovrigt, kolumner };
}

/** The table as it is asked. */
export function franTabellfil({ marke, kolumner, ...ovrigt }: Tabellfil): Soktabell {
  const sidor = kolumner[0].map(
    (_, plats) =>
      [idPa(marke, plats), ...kolumner.map((kolumn) => kolumn[plats])] as unknown as Tabellrad,
  );
  return { ...ovrigt, sidor };
}

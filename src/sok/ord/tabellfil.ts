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
type Kolumner = [
  titel: Tabellrad[1][],
  slag: Tabellrad[2][],
  del: Tabellrad[3][],
  status: Tabellrad[4][],
  roller: Tabellrad[5][],
  nycklar: Tabellrad[6][],
  svarsnamn: Tabellrad[7][],
];

/** The id of the page in a place of the table. */
export function idPa(marke: string, plats: number): string {
  return `${marke}_${plats}`;
}

/** The table as it is written. Its pages have the ids that `idPa` gives. */
export function tillTabellfil({ sidor, ...ovrigt }: Soktabell, marke: string): Tabellfil {
  const kolumner: Kolumner = [
    sidor.map((rad) => rad[1]),
    sidor.map((rad) => rad[2]),
    sidor.map((rad) => rad[3]),
    sidor.map((rad) => rad[4]),
    sidor.map((rad) => rad[5]),
    sidor.map((rad) => rad[6]),
    sidor.map((rad) => rad[7]),
  ];
  return { marke, ...ovrigt, kolumner };
}

/** The table as it is asked. */
export function franTabellfil({ marke, kolumner, ...ovrigt }: Tabellfil): Soktabell {
  const [titlar, slag, del, status, roller, nycklar, svarsnamn] = kolumner;
  const sidor = titlar.map((titel, plats): Tabellrad => [
    idPa(marke, plats),
    titel,
    slag[plats]!,
    del[plats]!,
    status[plats]!,
    roller[plats]!,
    nycklar[plats]!,
    svarsnamn[plats]!,
  ]);
  return { ...ovrigt, sidor };
}

/** The cells of a table as a grid: a merged cell stands in each place that it takes. */
import { DomUtils } from 'htmlparser2';
import type { PhrasingContent } from 'mdast';
import type { Element, Nod } from '../las/nod.ts';

export interface Ruta {
  innehall: PhrasingContent[];
  noder: Nod[];
  /** The cell of the document: the same in every place that a merged cell takes. */
  kalla: Element;
  /** How many places it takes, before empty columns are taken away. */
  kolumner: number;
  rader: number;
}

export interface Rutnat {
  /** As many cells in each row. */
  rader: Ruta[][];
  /** Rows that Word repeats on every page. */
  rubrikrader: number;
  /** A merged cell of the body has been filled in. */
  ifyllda: boolean;
  /** Rows or columns without a word have been left out. */
  tomma: boolean;
}

/** Cells across; Word has no more than 63. */
const BREDAST = 63;

/** @param las reads the words of a cell */
export function rutnatUr(tabell: Element, las: (noder: Nod[]) => PhrasingContent[]): Rutnat {
  const rader = raderI(tabell);
  const rubrikrader = rader.filter((rad) =>
    rad.children.some((cell) => DomUtils.isTag(cell) && cell.name === 'th'),
  ).length;
  const alla = lagdaUt(rader, las);
  const bredd = Math.max(0, ...alla.map((rad) => rad.length));
  const jamna = alla.map((rad) => [...rad, ...tommaRutor(bredd - rad.length, tabell)]);
  const fyllda = jamna.filter(harOrd);
  const kolumner = Array.from({ length: bredd }, (_, nr) => nr).filter((nr) =>
    fyllda.some((rad) =>
      harOrd([rad[nr]!].filter(({ kalla }) => rad.findIndex((ett) => ett.kalla === kalla) === nr)),
    ),
  );
  return {
    rader: fyllda.map((rad) => kolumner.map((nr) => rad[nr]!)),
    rubrikrader: jamna.slice(0, rubrikrader).filter(harOrd).length,
    ifyllda: jamna.some((rad) =>
      rad.some(({ rader: hojd, kolumner: vidd }) => hojd > 1 || (vidd > 1 && vidd < bredd)),
    ),
    tomma: fyllda.length < jamna.length || kolumner.length < bredd,
  };
}

/** The rows of this table, not of those inside it. */
function raderI(tabell: Element): Element[] {
  return tabell.children
    .filter(DomUtils.isTag)
    .flatMap((del) => (del.name === 'tr' ? [del] : del.children.filter(DomUtils.isTag)))
    .filter(({ name }) => name === 'tr');
}

function lagdaUt(rader: Element[], las: (noder: Nod[]) => PhrasingContent[]): Ruta[][] {
  const ut: Ruta[][] = rader.map(() => []);
  rader.forEach((rad, nr) => {
    let kolumn = 0;
    for (const cell of rad.children.filter(DomUtils.isTag)) {
      while (ut[nr]?.[kolumn]) kolumn++;
      const ruta: Ruta = {
        innehall: las(cell.children),
        noder: cell.children,
        kalla: cell,
        kolumner: antal(cell.attribs['colspan'], BREDAST),
        rader: antal(cell.attribs['rowspan'], rader.length - nr),
      };
      for (let ned = 0; ned < ruta.rader; ned++)
        for (let bort = 0; bort < ruta.kolumner; bort++) ut[nr + ned]![kolumn + bort] ??= ruta;
      kolumn += ruta.kolumner;
    }
  });
  // A row that a broken file leaves with holes.
  return ut.map((rad) => Array.from(rad, (ruta) => ruta ?? tommaRutor(1, rader[0]!)[0]!));
}

function antal(text: string | undefined, hogst: number): number {
  const tal = Number(text ?? 1);
  return Number.isInteger(tal) ? Math.min(Math.max(tal, 1), Math.max(hogst, 1)) : 1;
}

function tommaRutor(hur: number, kalla: Element): Ruta[] {
  return Array.from({ length: hur }, () => ({
    innehall: [],
    noder: [],
    kalla,
    kolumner: 1,
    rader: 1,
  }));
}

function harOrd(rad: Ruta[]): boolean {
  return rad.some(({ innehall }) => innehall.length > 0);
}

import type { Provfraga } from './fragor.ts';

/** Where a wanted page came: 1 is first, 0 is not among the first ten. */
export interface Fragautfall extends Provfraga {
  plats: number;
  /** What came first instead, as an address. */
  forst: string;
}

/** Shares of the questions of one kind, 0–1. */
export interface Andelar {
  slag: string;
  antal: number;
  forst: number;
  blandTre: number;
  saknas: number;
}

const VISADE = 10;

/**
 * Where the first wanted page stands in a list of addresses. A place on a page counts as the page, and a
 * plain-language text as the chapter that it explains.
 */
export function utfall(
  prov: Provfraga,
  adresser: string[],
  tvillingar: Map<string, string>,
): Fragautfall {
  const rena = adresser.slice(0, VISADE).map((adress) => adress.replace(/#.*/, ''));
  const ratt = (adress: string) =>
    prov.vill.includes(adress) || prov.vill.includes(tvillingar.get(adress) ?? '');
  return { ...prov, plats: rena.findIndex(ratt) + 1, forst: adresser[0] ?? 'inget' };
}

/** Shares kind by kind, and last of all together. */
export function sammanstall(alla: Fragautfall[]): Andelar[] {
  const slagen = [...new Set(alla.map(({ slag }) => slag))];
  return [
    ...slagen.map((slag) =>
      andelar(
        slag,
        alla.filter((ett) => ett.slag === slag),
      ),
    ),
    andelar('alla', alla),
  ];
}

function andelar(slag: string, utfallen: Fragautfall[]): Andelar {
  const andel = (villkor: (plats: number) => boolean) =>
    utfallen.filter(({ plats }) => villkor(plats)).length / utfallen.length;
  return {
    slag,
    antal: utfallen.length,
    forst: andel((plats) => plats === 1),
    blandTre: andel((plats) => plats >= 1 && plats <= 3),
    saknas: andel((plats) => plats === 0),
  };
}

/** The bars: first, among the first three, and among the first three for the worst kind. */
export const RIBBOR = { forst: 0.8, blandTre: 0.95, slagBlandTre: 0.85 };

/** The bars of the questions with answers: first, among the first three, and the answers that are expected. */
export const SVARSRIBBOR = { forst: 0.85, blandTre: 0.95, ratta: 0.9 };

/** From a key to hits on the page, the median of all questions. Milliseconds, on a machine that does nothing else. */
export const HOGST_MS = 200;

/** Whether all bars are reached. Expects what `sammanstall` gives: kinds, and all last. */
export function nar(rader: Andelar[]): boolean {
  const alla = rader.at(-1)!;
  return (
    alla.forst >= RIBBOR.forst &&
    alla.blandTre >= RIBBOR.blandTre &&
    rader.every(({ blandTre }) => blandTre >= RIBBOR.slagBlandTre)
  );
}

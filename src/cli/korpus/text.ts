/** The text of a statute as that of a chapter: its words as they stand, in the form that a handbook asks for. */

import { kolumnerI } from '../../innehall/brod/kolumner.ts';

/** Links to other statutes, by their designation. */
const TILL_FORFATTNING = /\[([^\][]*)\]\(https:\/\/selex\.se\/eli\/sfs\/(\d{4})\/(\d+)[^)]*\)/g;
/** Links to a section of the same statute: a handbook does not number its headings so. */
const INOM = /\[([^\][]*)\]\(#[^)]*\)/g;
/** What makes MDX of a text. */
const MDXTECKEN = /[<{}]/g;
/** A paragraph whose reference to an act of the EU was taken for a heading: "#### /2008 av den 9 juli 2008 … 5 §". */
const TRASIG_RUBRIK = /^#+ \/.*?(\d+ ?[a-z]? §)$/;

/**
 * @param iKorpus the id of the chapter of a statute, by its designation; undefined when it has none
 */
export function tillBrod(
  text: string,
  iKorpus: (beteckning: string) => string | undefined,
): string {
  const lankat = text
    .replace(INOM, '$1')
    .replace(TILL_FORFATTNING, (hel, ord: string, ar: string, nummer: string) => {
      const id = iKorpus(`${ar}:${nummer}`);
      return id ? `[${ord}](kapitel:${id})` : hel;
    })
    .replace(MDXTECKEN, '\\$&');
  return medTabeller(medNivaer(lankat.split('\n')))
    .join('\n')
    .trim();
}

/** A line of a list or of a table that the source took for a heading. */
const EJ_RUBRIK = /,$|\t| {2}/;

interface Rubrik {
  niva: number;
  ord: string;
  /** Collects those of its level that follow: stands right before one of them. */
  samlar: boolean;
}

/** Headings from level 2, none deeper than one below the one before, and none without a text of its own or below it. */
function medNivaer(rader: string[]): string[] {
  const rubriker = rubrikerI(rader);
  const over: number[] = [];
  const samlade = new Set<number>();
  return rader.map((rad, nr) => {
    const rubrik = rubriker.get(nr);
    if (!rubrik) return rad.replace(/^#+ +/, '');
    if (rubrik.samlar) samlade.add(rubrik.niva);
    const niva = samlade.has(rubrik.niva) && !rubrik.samlar ? rubrik.niva + 0.5 : rubrik.niva;
    while (over.length > 0 && over.at(-1)! >= niva) over.pop();
    over.push(niva);
    return `${'#'.repeat(Math.min(over.length + 1, 6))} ${rubrik.ord}`;
  });
}

/** The lines that are headings, by their numbers. Read from the end: what stands after a heading tells what it is. */
function rubrikerI(rader: string[]): Map<number, Rubrik> {
  const rubriker = new Map<number, Rubrik>();
  let nasta: number | undefined;
  for (let nr = rader.length - 1; nr >= 0; nr--) {
    if (rader[nr]!.trim() === '') continue;
    const [niva, ord] = rubriken(rader[nr]!);
    const foljer = nasta === undefined ? undefined : rubriker.get(nasta);
    const harText = nasta !== undefined && (!foljer || foljer.niva > niva);
    const samlar = foljer?.niva === niva && !foljer.samlar;
    if (niva > 0 && (harText || samlar)) rubriker.set(nr, { niva, ord, samlar });
    nasta = nr;
  }
  return rubriker;
}

/** Its level and words; level 0 for a line that is no heading. */
function rubriken(rad: string): [niva: number, ord: string] {
  const lagad = rad.replace(TRASIG_RUBRIK, (_, paragraf: string) => `#### ${paragraf}`);
  const [, hack = '', ord = ''] = /^(#+) +(.*)$/.exec(lagad) ?? [];
  return [EJ_RUBRIK.test(ord) ? 0 : hack.length, ord];
}

/** Rows whose columns stand apart by tabs or blanks, each a paragraph in the source, as tables. */
function medTabeller(rader: string[]): string[] {
  const ut: string[] = [];
  for (let nr = 0; nr < rader.length;) {
    const grupp = tabellradFran(rader, nr);
    if (grupp.celler.length > 1) ut.push('', ...tabell(grupp.celler), '');
    else ut.push(rader[nr]!);
    nr = grupp.celler.length > 1 ? grupp.efter : nr + 1;
  }
  return ut;
}

/** The rows from a line on, blank lines between them left out, and the line after them. */
function tabellradFran(rader: string[], start: number): { celler: string[][]; efter: number } {
  const celler: string[][] = [];
  let efter = start;
  for (let nr = start; nr < rader.length; nr++) {
    if (rader[nr]!.trim() === '' && nr > start) continue;
    const kolumner = kolumnerI(rader[nr]!.trim());
    if (kolumner.length < 2 || rader[nr]!.startsWith('#')) break;
    celler.push(kolumner);
    efter = nr + 1;
  }
  return { celler, efter };
}

function tabell(celler: string[][]): string[] {
  const antal = Math.max(...celler.map((rad) => rad.length));
  const rader = celler.map((rad) => Array.from({ length: antal }, (_, nr) => rad[nr] ?? ' '));
  const [huvud = '', ...resten] = rader.map((rad) => `| ${rad.join(' | ')} |`);
  return [huvud, `|${' --- |'.repeat(antal)}`, ...resten];
}

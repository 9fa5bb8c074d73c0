/** Tables: every row has as many cells as the head, and what looks like a table is one. Cells beyond the head are never shown. */
import type { Table, TableRow } from 'mdast';
import { kolumnerI } from '../../innehall/brod/kolumner.ts';
import { kallblock, type Kallblock, type Kalltextrad } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { lasbar, nodplats, type Mdastnod } from '../../innehall/brod/trad.ts';

const FOR_MANGA = 'Ska tecknet | synas i en cell, skriv \\|.';
const FOR_FA = 'En tom cell skrivs som ett blanksteg mellan två streck: | |.';

export function tabeller(kallfil: Kallfil): Problem[] {
  const alla = kallfil.trad?.av('table') ?? [];
  return [
    ...alla.flatMap((tabell) => celler(kallfil, tabell)),
    ...skentabeller(kallfil),
    ...tabbade(kallfil),
  ];
}

function celler({ post, rader }: Kallfil, { children }: Table): Problem[] {
  const [huvud, ...resten] = children;
  if (!huvud) return [];
  const antal = huvud.children.length;
  const text = resten.findIndex((rad) => !harStreck(rad, rader));
  const inom = text < 0 ? resten : resten.slice(0, text);
  const olika = inom.filter((rad) => rad.children.length !== antal);
  const efter = resten[text];
  return [
    ...(efter ? [problem('TABELL-FORM', post.fil, nodplats(efter), EFTER)] : []),
    ...antalsfel(post.fil, huvud, inom, olika),
  ];
}

const EFTER = 'Texten blir en rad i tabellen ovanför. Lägg en tom rad mellan tabellen och texten.';

/** When all rows are alike and the head is not, it is the head that is wrong. */
function antalsfel(fil: string, huvud: TableRow, rader: TableRow[], olika: TableRow[]): Problem[] {
  const antal = huvud.children.length;
  const langder = new Set(rader.map((rad) => rad.children.length));
  if (olika.length > 1 && olika.length === rader.length && langder.size === 1) {
    const text = `Rubrikraden har ${flera(antal)}, men alla andra rader har ${[...langder].join()}.`;
    return [problem('TABELL-CELLER', fil, nodplats(huvud), text)];
  }
  return olika.map((rad) => {
    const bort = rad.children.slice(antal).map((cell) => lasbar(cell).trim());
    const visas = bort.some(Boolean)
      ? ` Det som står i de sista visas inte: ”${bort.join(' | ')}”.`
      : '';
    const text = `Raden har ${flera(rad.children.length)}, men tabellen har ${antal}.${visas}`;
    const atgard = rad.children.length > antal ? FOR_MANGA : FOR_FA;
    return problem('TABELL-CELLER', fil, nodplats(rad), text, { atgard });
  });
}

function flera(antal: number): string {
  return antal === 1 ? 'en cell' : `${antal} celler`;
}

function harStreck(rad: TableRow, rader: string[]): boolean {
  const { rad: nr, kolumn } = nodplats(rad);
  return /(?<!\\)\|/.test(rader[nr - 1]?.slice(kolumn - 1) ?? '');
}

/** The line under the head of a table: |---|---|, with hyphens that a word processor may have changed. */
const STRECKRAD = /^\|?\s*:?[-–—]+:?\s*(?:\|\s*:?[-–—]+:?\s*)+\|?\s*$|^\|\s*:?[-–—]+:?\s*\|\s*$/;
const TABELLRAD = /^\|.*\|\s*$/;

/** Paragraphs that were meant as tables. */
function skentabeller(kallfil: Kallfil): Problem[] {
  return kallblock(kallfil).flatMap((block) => {
    if (block.nod.type !== 'paragraph' || !block.text.includes('|')) return [];
    const traff = skentabell(block);
    return traff ? [problem('TABELL-FORM', kallfil.post.fil, traff.plats, traff.text)] : [];
  });
}

function skentabell(block: Kallblock): { plats: Plats; text: string } | undefined {
  const nr = block.rader.findIndex((rad) => STRECKRAD.test(rad.text));
  const streck = block.rader[nr];
  if (streck) return { plats: streck, text: omStreckrad(streck, block.rader[nr - 1]) };
  const forsta = block.rader.find((rad) => TABELLRAD.test(rad.text));
  if (!forsta) return undefined;
  const text = foljerTabell(block)
    ? 'En tom rad skiljer raden från tabellen ovanför, så den visas som text. Ta bort den tomma raden, eller skriv |---|---| under rubrikraden i en ny tabell.'
    : 'Tabellen saknar raden |---|---| under rubrikraden och visas som text.';
  return { plats: forsta, text };
}

function omStreckrad(streck: Kalltextrad, huvud: Kalltextrad | undefined): string {
  if (!huvud) return 'Tabellen saknar rubrikrad. Skriv kolumnernas namn på raden ovanför strecken.';
  if (/[–—]/.test(streck.text))
    return 'Bindestrecken under rubrikraden har blivit tankstreck (–), så tabellen visas som text. Skriv |---|---|.';
  const [har, ska] = [streck, huvud].map((rad) => antalCeller(rad.text));
  if (har === ska) return 'Tabellen visas som text. Lägg en tom rad före den.';
  return `Raden med streck har ${har} kolumner, men rubrikraden har ${ska}. Tabellen visas som text.`;
}

function antalCeller(rad: string): number {
  return rad
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function foljerTabell({ nod, over }: Kallblock): boolean {
  const syskon = 'children' in over ? (over.children as Mdastnod[]) : [];
  return syskon[syskon.indexOf(nod) - 1]?.type === 'table';
}

/** Each run of at least two such rows is told once, at the first of them. */
function tabbade(kallfil: Kallfil): Problem[] {
  const rader = kallblock(kallfil)
    .filter(({ nod }) => nod.type === 'paragraph')
    .flatMap((block) => block.rader);
  const kolumnrader = rader.filter(({ text }) => kolumnerI(text).length > 1);
  return kolumnrader.flatMap((rad, nr) => {
    if (!foljer(rad, kolumnrader[nr + 1]) || foljer(kolumnrader[nr - 1], rad)) return [];
    return [problem('TABELL-FORM', kallfil.post.fil, rad, TABBAD, { atgard: SOM_TABELL })];
  });
}

/** A row right below another, or with a blank line between. */
function foljer(ett?: Kalltextrad, annat?: Kalltextrad): boolean {
  return ett !== undefined && annat !== undefined && annat.rad - ett.rad <= 2;
}

const TABBAD = 'Raderna har mellanrum som i en tabell, men visas som löpande text.';
const SOM_TABELL = 'Skriv | mellan kolumnerna, och |---|---| under rubrikraden.';

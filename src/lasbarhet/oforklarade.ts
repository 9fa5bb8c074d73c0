/**
 * Jargon: terms of the ordlista that a plain text uses without saying what they mean.
 *
 * A term counts as explained where its first use in the running text
 * - is the text of a link to the term, or to another page of the handbook with the same name (a role, a document, a level …), or
 * - is followed by its meaning: "ramar, alltså hur mycket pengar som finns", "ramar (pengar per nämnd)", "ramar, det vill säga …", or
 * - is presented as a name: "det kallas ramar", "det heter ramar", "ordet ramar".
 *
 * Headings do not count as use: they carry no links, and the text below explains them. Everyday words are never jargon, see VARDAGSORD.
 */
import { blocktext, type Bit, type Block } from '../innehall/brod/block.ts';
import type { Plats } from '../problem/problem.ts';
import { lasLank } from '../schema/lankar.ts';
import { vik } from '../svenska/vikning.ts';

/** A term and the forms in which texts write it. */
export interface Term {
  id: string;
  namn: string;
  /** Forms in any case, and abbreviations in the very case they have. */
  former: string[];
  forkortning?: string;
}

/** A page that a link may lead to. */
export interface Sidnamn {
  /** As in links: roll, term, dokument … */
  slag: string;
  id: string;
  /** Every name it goes by. */
  namn: string[];
}

export interface Oforklarat extends Plats {
  term: Term;
  /** As the text writes it. */
  ord: string;
  /** Block of the text where it stands, by its number. */
  block: number;
}

/** What is looked up for every text of a handbook, made once. */
export interface Ordforrad {
  /** Forms by their first word, the longest first. */
  former: Map<string, Form[]>;
  /** `roll:kommunstyrelsen` → names, folded. */
  sidor: Map<string, Set<string>>;
  /** Ids of all terms. */
  termer: Set<string>;
}

interface Form {
  text: string;
  exakt: boolean;
  term: Term;
}

/**
 * Words that everybody knows from school, work or the news, though handbooks list them as terms. No form of them is jargon.
 * Only words that mean in the handbook what they mean to anybody.
 */
const VARDAGSORD = new Set(
  'politiker politikern politikerna medborgare medborgaren medborgarna föredrar'.split(' '),
);

const ORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
const MENING_FOLJER =
  /^,? (?:alltså|det vill säga|dvs\.|d\.v\.s\.|det är|som (?:är|betyder|visar)) |^ \(/u;
const NAMN_FORE =
  /(?:kallas|kallar vi(?: för)?|heter|kallas för|ordet|begreppet) (?:ett |en |för )?[”"]?$/u;

/** Prepares the terms and pages of a handbook for looking up. */
export function ordforrad(termer: Term[], sidor: Sidnamn[]): Ordforrad {
  const former = new Map<string, Form[]>();
  for (const term of termer) for (const form of formerAv(term)) laggTill(former, form);
  for (const lista of former.values()) lista.sort((a, b) => b.text.length - a.text.length);
  return {
    former,
    termer: new Set(termer.map(({ id }) => id)),
    sidor: new Map(
      sidor.map((sida) => [
        `${sida.slag}:${sida.id}`,
        new Set([sida.id, ...sida.namn].map(jamforbar)),
      ]),
    ),
  };
}

/** The terms that a text uses before, or without, explaining them: the first use of each. */
export function oforklarade(text: Block[], forrad: Ordforrad): Oforklarat[] {
  const sedda = new Set<string>();
  return text.flatMap((block, nr) => {
    if (block.slag !== 'stycke' && block.slag !== 'cell') return [];
    const hela = blocktext(block);
    return traffar(hela, forrad).flatMap(({ term, start, slut }): Oforklarat[] => {
      if (sedda.has(term.id) || arDelAvNamn(block, hela, { term, start, slut }, forrad)) return [];
      sedda.add(term.id);
      if (arForklarat(block, hela, { term, start, slut }, forrad)) return [];
      return [{ term, ord: hela.slice(start, slut), block: nr, ...platsFor(block, start) }];
    });
  });
}

interface Traff {
  term: Term;
  start: number;
  slut: number;
}

/** Terms in a text from left to right, the longest where several begin alike. */
function traffar(text: string, { former }: Ordforrad): Traff[] {
  const funna: Traff[] = [];
  let framme = 0;
  for (const { 0: ord, index } of text.matchAll(ORD)) {
    if (index < framme) continue;
    const form = former.get(ord.toLowerCase())?.find((ett) => star(ett, text, index));
    if (!form) continue;
    framme = index + form.text.length;
    funna.push({ term: form.term, start: index, slut: framme });
  }
  return funna;
}

function star(form: Form, text: string, start: number): boolean {
  const skrivet = text.slice(start, start + form.text.length).replace(/\s/g, ' ');
  if ((form.exakt ? skrivet : skrivet.toLowerCase()) !== form.text) return false;
  return !/^-?[\p{L}\d]/u.test(text.slice(start + form.text.length));
}

function arForklarat(block: Block, text: string, traff: Traff, forrad: Ordforrad): boolean {
  const { start, slut, term } = traff;
  const adress = bitVid(block, start)?.bit.adress;
  if (adress !== undefined && pekarPa(adress, term, forrad)) return true;
  return MENING_FOLJER.test(text.slice(slut)) || NAMN_FORE.test(text.slice(0, start));
}

/** "[Kommunstyrelsens förvaltning](roll:…)": the word is part of another page's name, and the link explains that. */
function arDelAvNamn(block: Block, hela: string, traff: Traff, { sidor }: Ordforrad): boolean {
  const lank = lasLank(bitVid(block, traff.start)?.bit.adress ?? '');
  if (!lank || lank.slag === 'term') return false;
  const ord = ` ${jamforbar(hela.slice(traff.start, traff.slut))} `;
  const namn = [...(sidor.get(`${lank.slag}:${lank.id}`) ?? [])].map((ett) => ` ${ett} `);
  return namn.some((ett) => ett !== ord && ett.includes(ord)) && !namn.includes(ord);
}

/** Whether a link leads to the term itself or to a page of the same name. */
function pekarPa(adress: string, term: Term, { sidor, termer }: Ordforrad): boolean {
  const lank = lasLank(adress);
  if (!lank) return false;
  // A link to a term that is not there is told as a broken link; mended, it explains the word.
  if (lank.slag === 'term') return lank.id === term.id || !termer.has(lank.id);
  const namn = sidor.get(`${lank.slag}:${lank.id}`);
  const former = [term.id, term.namn, ...term.former, term.forkortning ?? term.namn];
  return namn !== undefined && former.some((form) => namn.has(jamforbar(form)));
}

/** "Kommunens nämnder" and "kommunens-namnder" are the same. */
function jamforbar(text: string): string {
  return vik(text).toLowerCase().replaceAll('-', ' ');
}

function formerAv(term: Term): Form[] {
  const vanliga = [...new Set([term.namn, ...term.former].map((form) => form.toLowerCase()))]
    .filter((form) => !VARDAGSORD.has(form))
    .flatMap((form) => (/[sxz]$/.test(form) ? [form] : [form, `${form}s`]))
    .map((text) => ({ text, exakt: false, term }));
  const { forkortning } = term;
  return forkortning ? [...vanliga, { text: forkortning, exakt: true, term }] : vanliga;
}

function laggTill(former: Map<string, Form[]>, form: Form): void {
  const forsta = form.text.match(ORD)?.[0]?.toLowerCase();
  // "mål- och budget": the first word ends before its hyphen.
  if (forsta === undefined) return;
  former.set(forsta, [...(former.get(forsta) ?? []), form]);
}

function bitVid(block: Block, plats: number): { bit: Bit; inne: number } | undefined {
  let fore = 0;
  for (const bit of block.bitar) {
    if (plats < fore + bit.text.length) return { bit, inne: plats - fore };
    fore += bit.text.length;
  }
  return undefined;
}

/** Line and column. A line break inside a paragraph loses the indent of the next line, so the column may fall short there. */
function platsFor(block: Block, plats: number): Plats {
  const traff = bitVid(block, plats);
  if (!traff) return { rad: 1, kolumn: 1 };
  const { bit, inne } = traff;
  const rader = bit.text.slice(0, inne).split('\n');
  const sista = rader.at(-1)?.length ?? 0;
  return rader.length === 1
    ? { rad: bit.rad, kolumn: bit.kolumn + inne }
    : { rad: bit.rad + rader.length - 1, kolumn: sista + 1 };
}

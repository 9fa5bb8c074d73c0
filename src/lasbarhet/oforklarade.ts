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
import { blocktext, type Blockbit, type Block } from '../innehall/brod/block.ts';
import type { Plats } from '../problem/problem.ts';
import { lasLank } from '../schema/lankar.ts';
import {
  byggUppslag,
  medGenitiv,
  slaUpp,
  type Ordform,
  type Ordtraff,
  type Uppslag,
} from '../svenska/uppslag.ts';
import { vik } from '../svenska/vikning.ts';

/** A term and the forms in which texts write it. */
export interface Jargong {
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
  term: Jargong;
  /** As the text writes it. */
  ord: string;
  /** Block of the text where it stands, by its number. */
  block: number;
}

/** What is looked up for every text of a handbook, made once. */
export interface Ordforrad {
  former: Uppslag<Jargong>;
  /** `roll:kommunstyrelsen` → names, folded. */
  sidor: Map<string, Set<string>>;
  /** Ids of all terms. */
  termer: Set<string>;
}

/**
 * Words that everybody knows from school, work or the news, though handbooks list them as terms. No form of them is jargon.
 * Only words that mean in the handbook what they mean to anybody.
 */
const VARDAGSORD = new Set(
  'politiker politikern politikerna medborgare medborgaren medborgarna föredrar'.split(' '),
);

const MENING_FOLJER =
  /^,? (?:alltså|det vill säga|dvs\.|d\.v\.s\.|det är|som (?:är|betyder|visar)) |^ \(/u;
const NAMN_FORE =
  /(?:kallas|kallar vi(?: för)?|heter|kallas för|ordet|begreppet) (?:ett |en |för )?[”"]?$/u;

/** Prepares the terms and pages of a handbook for looking up. */
export function ordforrad(termer: Jargong[], sidor: Sidnamn[]): Ordforrad {
  return {
    former: byggUppslag(termer.flatMap(formerAv)),
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
    return slaUpp(hela, forrad.former).flatMap((traff): Oforklarat[] => {
      const { for: term, start, slut } = traff;
      if (sedda.has(term.id) || arDelAvNamn(block, hela, traff, forrad)) return [];
      sedda.add(term.id);
      if (arForklarat(block, hela, traff, forrad)) return [];
      return [{ term, ord: hela.slice(start, slut), block: nr, ...platsFor(block, start) }];
    });
  });
}

type Jargongtraff = Ordtraff<Jargong>;

function arForklarat(block: Block, text: string, traff: Jargongtraff, forrad: Ordforrad): boolean {
  const { start, slut, for: term } = traff;
  const adress = bitVid(block, start)?.bit.adress;
  if (adress !== undefined && pekarPa(adress, term, forrad)) return true;
  return MENING_FOLJER.test(text.slice(slut)) || NAMN_FORE.test(text.slice(0, start));
}

/** "[Kommunstyrelsens förvaltning](roll:…)": the word is part of another page's name, and the link explains that. */
function arDelAvNamn(
  block: Block,
  hela: string,
  traff: Jargongtraff,
  { sidor }: Ordforrad,
): boolean {
  const lank = lasLank(bitVid(block, traff.start)?.bit.adress ?? '');
  if (!lank || lank.slag === 'term') return false;
  const ord = ` ${jamforbar(hela.slice(traff.start, traff.slut))} `;
  const namn = [...(sidor.get(`${lank.slag}:${lank.id}`) ?? [])].map((ett) => ` ${ett} `);
  return namn.some((ett) => ett !== ord && ett.includes(ord)) && !namn.includes(ord);
}

/** Whether a link leads to the term itself or to a page of the same name. */
function pekarPa(adress: string, term: Jargong, { sidor, termer }: Ordforrad): boolean {
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

function formerAv(term: Jargong): Ordform<Jargong>[] {
  const vanliga = [...new Set([term.namn, ...term.former].map((form) => form.toLowerCase()))]
    .filter((form) => !VARDAGSORD.has(form))
    .flatMap(medGenitiv)
    .map((form) => ({ form, exakt: false, for: term }));
  const { forkortning } = term;
  return forkortning ? [...vanliga, { form: forkortning, exakt: true, for: term }] : vanliga;
}

function bitVid(block: Block, plats: number): { bit: Blockbit; inne: number } | undefined {
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

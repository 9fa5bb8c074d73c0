import { orden, vikform } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { avsiktMed, type Avsikt } from './avsikt.ts';
import type { Vardag } from './vardag.ts';
import type { Sokslag, Soktabell } from '../ord/typer.ts';
import { utanUtfyllnad } from '../ord/utfyllnad.ts';

/** One way of saying a term: stems that all belong to it, and how well it stands for what was typed. */
export interface Frageform {
  stammar: string[];
  vikt: number;
}

/** Something asked for: a word or a set phrase, with what the handbook calls it. */
export interface Frageterm {
  /** As typed. */
  ord: string;
  former: Frageform[];
  /** Titles of the pages nearest to it, where the handbook itself has nothing called so. */
  nara: string[];
}

/** A question as the search understands it. */
export interface Tolkning {
  termer: Frageterm[];
  /** The whole question as a name, folded stems: for exact hits. */
  namn: string;
  /** Kinds of page that such a question is usually answered by. */
  vantat: Sokslag[];
  avsikt: Avsikt | undefined;
}

const VIKT_SYNONYM = 0.9;
/** A page that is only near to what was asked for; the next nearest a little less. */
const VIKT_NARA = 0.75;
const VIKT_NARA_STEG = 0.05;
/** A phrase is never longer than this; the glossary's longest has four words. */
const LANGST_FRAS = 5;

/** *följs målen upp* is *uppföljning* asked as a verb: the particle goes before a word that stands at most so far off. */
const PARTIKLAR = new Set(['upp', 'in', 'ut', 'ned', 'fram']);
const LANGST_TILL_PARTIKEL = 3;

/** Reads a question: takes away what is only asking, and puts the handbook's words beside the reader's. */
export function tolka(fraga: string, tabell: Soktabell, vardag: Vardag): Tolkning {
  const text = fraga.trim().toLowerCase();
  const alla = orden(text);
  const kvar = utanUtfyllnad(alla);
  return {
    termer: termer(kvar, tabell, vardag).map((ett) => medPartikel(ett, alla)),
    namn: kvar.map((ord) => vikform(stam(ord))).join(' '),
    ...avsiktMed(text),
  };
}

/** Longest known phrase first, then word by word. */
function termer(kvar: string[], tabell: Soktabell, vardag: Vardag): Frageterm[] {
  const ut: Frageterm[] = [];
  for (let i = 0; i < kvar.length;) {
    const fras = langstaFras(kvar.slice(i, i + LANGST_FRAS), tabell, vardag);
    ut.push(term(fras, tabell, vardag));
    i += fras.length;
  }
  return ut;
}

function langstaFras(ord: string[], tabell: Soktabell, vardag: Vardag): string[] {
  for (let antal = ord.length; antal > 1; antal--) {
    const fras = ord.slice(0, antal);
    if (synonymer(fras, tabell, vardag).length > 0 || vardag.nara(nyckel(fras)).length > 0)
      return fras;
  }
  return ord.slice(0, 1);
}

/** A word or phrase with its other ways of being said: the same in the handbook's words, or else what is nearest. */
export function term(fras: string[], tabell: Soktabell, vardag: Vardag): Frageterm {
  const lika = synonymer(fras, tabell, vardag);
  const nara = vardag.nara(nyckel(fras));
  return {
    ord: fras.join(' '),
    former: [
      { stammar: fras.map(stam), vikt: 1 },
      ...lika.map((form) => ({ stammar: form.split(' '), vikt: VIKT_SYNONYM })),
      ...nara.map((titel, nr) => ({
        stammar: orden(titel).map(stam),
        vikt: VIKT_NARA - nr * VIKT_NARA_STEG,
      })),
    ],
    nara: lika.length > 0 ? [] : nara,
  };
}

/** A reader may ask for any word, `constructor` too: only the table's own count. */
function synonymer(fras: string[], tabell: Soktabell, vardag: Vardag): string[] {
  const fran = nyckel(fras);
  const egna = Object.hasOwn(tabell.synonymer, fran) ? tabell.synonymer[fran]! : [];
  return [...new Set([...egna, ...vardag.lika(fran)])];
}

function medPartikel(term: Frageterm, alla: string[]): Frageterm {
  const plats = alla.indexOf(term.ord);
  const partikel =
    plats < 0
      ? undefined
      : alla.slice(plats + 1, plats + 1 + LANGST_TILL_PARTIKEL).find((ord) => PARTIKLAR.has(ord));
  if (!partikel) return term;
  return {
    ...term,
    former: [...term.former, { stammar: [partikel + stam(term.ord)], vikt: VIKT_SYNONYM }],
  };
}

function nyckel(fras: string[]): string {
  return fras.map((ord) => vikform(stam(ord))).join(' ');
}

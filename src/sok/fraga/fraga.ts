import { orden, vikform } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
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
}

/** A question as the search understands it. */
export interface Tolkning {
  termer: Frageterm[];
  /** The whole question as a name, folded stems: for exact hits. */
  namn: string;
  /** Kinds of page that such a question is usually answered by. */
  vantat: Sokslag[];
}

const VIKT_SYNONYM = 0.9;
/** A phrase is never longer than this; the glossary's longest has four words. */
const LANGST_FRAS = 5;

/** *följs målen upp* is *uppföljning* asked as a verb: the particle goes before a word that stands at most so far off. */
const PARTIKLAR = new Set(['upp', 'in', 'ut', 'ned', 'fram']);
const LANGST_TILL_PARTIKEL = 3;

/** How questions begin, and what answers them. The first that fits is taken. */
const FRAGOR: [RegExp, Sokslag[]][] = [
  [
    /\b(vem|vilka?|vilket organ)\b.*\b(besluta|beslutar|bestämmer|antar|fastställer|godkänner|får|väljer|utser|anställer)\b/,
    ['Beslut', 'Roll'],
  ],
  [/\bvad gör\b(?! jag| man)/, ['Roll']],
  [/^(när|vilken månad|vilket datum)\b|\bnär\b.*\?$/, ['Händelse']],
  [/\bvad (är|betyder|menas|innebär|står)\b|\bbetyder\b|\bskillnaden\b/, ['Ord']],
  [/\bvem\b/, ['Roll', 'Beslut']],
  [/^(hur|varför)\b/, ['Handboken', 'Process', 'Populärversion']],
  [/^(var|vilka)\b/, ['Översikt', 'Handboken']],
];

/** Reads a question: takes away what is only asking, and puts the handbook's words beside the reader's. */
export function tolka(fraga: string, tabell: Soktabell): Tolkning {
  const text = fraga.trim().toLowerCase();
  const alla = orden(text);
  const kvar = utanUtfyllnad(alla);
  return {
    termer: termer(kvar, tabell).map((ett) => medPartikel(ett, alla)),
    namn: kvar.map((ord) => vikform(stam(ord))).join(' '),
    vantat: FRAGOR.find(([monster]) => monster.test(text))?.[1] ?? [],
  };
}

/** Longest known phrase first, then word by word. */
function termer(kvar: string[], tabell: Soktabell): Frageterm[] {
  const ut: Frageterm[] = [];
  for (let i = 0; i < kvar.length;) {
    const fras = langstaFras(kvar.slice(i, i + LANGST_FRAS), tabell);
    ut.push(term(fras, tabell));
    i += fras.length;
  }
  return ut;
}

function langstaFras(ord: string[], tabell: Soktabell): string[] {
  for (let antal = ord.length; antal > 1; antal--) {
    const fras = ord.slice(0, antal);
    if (synonymer(fras, tabell).length > 0) return fras;
  }
  return ord.slice(0, 1);
}

function term(fras: string[], tabell: Soktabell): Frageterm {
  return {
    ord: fras.join(' '),
    former: [
      { stammar: fras.map(stam), vikt: 1 },
      ...synonymer(fras, tabell).map((form) => ({ stammar: form.split(' '), vikt: VIKT_SYNONYM })),
    ],
  };
}

/** A reader may ask for any word, `constructor` too: only the table's own count. */
function synonymer(fras: string[], tabell: Soktabell): string[] {
  const fran = nyckel(fras);
  return Object.hasOwn(tabell.synonymer, fran) ? tabell.synonymer[fran]! : [];
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

/** How readable a handbook is, chapter by chapter: the formal text, its plain twin, and the passages that tie them. */
import type { Block } from '../innehall/brod/block.ts';
import { kortversionen, lasbarhet, type Lasbarhet } from './lasbarhet.ts';
import type { Laspost, Underlag } from './lasunderlag.ts';
import { oforklarade, type Oforklarat } from './oforklarade.ts';
import { avsnittI, type Avsnitt } from './avsnitt.ts';
import {
  lagetFor,
  otackta,
  passagerI,
  passagetext,
  summorna,
  type Passage,
  type Passagelage,
} from './passage.ts';

/** A passage with its own numbers and those of the section that it explains. */
export interface Passagerad {
  passage: Passage;
  lage: Passagelage;
  /** Undefined when the plain text has no such heading. */
  popular: Lasbarhet | undefined;
  /** Undefined when the chapter has no such section. */
  formell: Lasbarhet | undefined;
  oforklarade: string[];
}

export interface Tvilling {
  id: string;
  titel: string;
  matt: Lasbarhet;
  /** Words in per cent of the chapter's, a whole number. */
  andel: number;
  overTak: boolean;
  passager: Passagerad[];
  oforklarade: string[];
}

export interface Kapitelrad {
  id: string;
  titel: string;
  matt: Lasbarhet;
  tvilling: Tvilling | undefined;
  /** Sections that no passage explains. Empty for a chapter without a twin. */
  otackta: Avsnitt[];
}

export interface Helhet {
  formell: Lasbarhet;
  popular: Lasbarhet;
  kort: Lasbarhet;
  /** Words of the plain text in per cent of the formal text's, with one decimal. */
  andel: number;
  /** The hardest plain texts, the hardest first. */
  tyngst: { id: string; lix: number }[];
  tak: typeof TAK & { lix: number; lixHela: number };
}

export interface Lasrapport {
  rader: Kapitelrad[];
  hela: Helhet;
}

/** Ceilings: share of the formal text in per cent; words and LIX of the short version, which is two pages of A4. */
const TAK = { andel: 40, kortOrd: 850, kortLix: 40 };
/** The whole lies so much below the ceiling of each text: LIX 38 where each may have 40. */
const HELA_UNDER = 2;
const TYNGST = 3;

/** Makes the report. Plain texts whose chapter is not among the chapters count in the whole and have no line. */
export function lasrapport(underlag: Underlag): Lasrapport {
  const rader = underlag.kapitel.map((kapitel) => kapitelrad(kapitel, underlag));
  return { rader, hela: helhet(underlag) };
}

function kapitelrad(kapitel: Laspost, underlag: Underlag): Kapitelrad {
  const post = underlag.popular.find((ett) => ett.ra['kapitel'] === kapitel.id);
  const matt = lasbarhet(kapitel.block);
  return {
    id: kapitel.id,
    titel: String(kapitel.ra['titel'] ?? kapitel.id),
    matt,
    tvilling: post && tvillingen(post, kapitel, matt, underlag),
    otackta: post ? otackta(kapitel.block, passagerI(post.ra)) : [],
  };
}

function tvillingen(
  post: Laspost,
  kapitel: Laspost,
  formell: Lasbarhet,
  { ordforrad, lixTakPopular }: Underlag,
): Tvilling {
  const matt = lasbarhet(post.block);
  const okanda = oforklarade(post.block, ordforrad);
  return {
    id: post.id,
    titel: String(post.ra['titel'] ?? post.id),
    matt,
    andel: procent(matt.ord, formell.ord),
    overTak: matt.lix > lixTakPopular,
    passager: passagerader(post, kapitel, okanda),
    oforklarade: okanda.map((ett) => ett.ord),
  };
}

function passagerader(post: Laspost, kapitel: Laspost, okanda: Oforklarat[]): Passagerad[] {
  const summor = summorna(kapitel.block);
  const avsnitt = new Map(avsnittI(kapitel.block).map((ett) => [ett.id, ett]));
  return passagerI(post.ra).map((passage) => {
    const text = passagetext(post.block, passage);
    const formell = avsnitt.get(passage.avsnitt);
    return {
      passage,
      lage: lagetFor(passage, summor),
      popular: text && lasbarhet(text.block),
      formell: formell && lasbarhet(formell.block),
      oforklarade: okanda.filter((ett) => starI(text, post.block[ett.block])).map((ett) => ett.ord),
    };
  });
}

function starI(avsnitt: Avsnitt | undefined, block: Block | undefined): boolean {
  return avsnitt !== undefined && block !== undefined && avsnitt.block.includes(block);
}

function helhet({ kapitel, popular, lixTakPopular }: Underlag): Helhet {
  const formell = lasbarhet(kapitel.flatMap((post) => post.block));
  const block = popular.flatMap((post) => post.block);
  const matt = lasbarhet(block);
  const tyngst = popular
    .map((post) => ({ id: post.id, lix: lasbarhet(post.block).lix }))
    .toSorted((a, b) => b.lix - a.lix || (a.id < b.id ? -1 : 1));
  return {
    formell,
    popular: matt,
    kort: lasbarhet(kortversionen(block)),
    andel: formell.ord === 0 ? 0 : Math.round((1000 * matt.ord) / formell.ord) / 10,
    tyngst: tyngst.slice(0, TYNGST),
    tak: { ...TAK, lix: lixTakPopular, lixHela: lixTakPopular - HELA_UNDER },
  };
}

function procent(del: number, hel: number): number {
  return hel === 0 ? 0 : Math.round((100 * del) / hel);
}

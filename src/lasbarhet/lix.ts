/**
 * LIX (läsbarhetsindex) by Carl-Hugo Björnsson, Läsbarhet, 1968:
 *
 *     LIX = words / sentences + 100 × long words / words        a long word has more than six letters
 *
 * What is counted here, since the definition leaves it open:
 * - Running text only: paragraphs, quotes and list items. Headings, tables, code and diagrams are left out.
 * - A paragraph or list item always ends a sentence, with or without a full stop.
 * - The dot of an abbreviation (t.ex., bl.a., dnr) or of an ordinal (den 1. maj) ends no sentence; see meningar.ts. A colon does not either.
 * - A number is one word, and never a long one. "2018-12-18" and "11:10" are one word each.
 * - A hyphenated word is one word; its letters are counted together, hyphens left out.
 */
import { meningar, ordI } from '../svenska/meningar.ts';

export interface Lix {
  ord: number;
  meningar: number;
  langa: number;
  /** Rounded to a whole number. 0 for a text without words. */
  lix: number;
}

/** @param stycken one string a paragraph or list item */
export function raknaLix(stycken: string[]): Lix {
  const antal = { ord: 0, meningar: 0, langa: 0 };
  for (const stycke of stycken) {
    const ord = ordI(stycke);
    antal.ord += ord.length;
    antal.langa += ord.filter(arLangt).length;
    antal.meningar += meningar(stycke).length;
  }
  const { ord, langa } = antal;
  const lix = ord === 0 ? 0 : Math.round(ord / Math.max(1, antal.meningar) + (100 * langa) / ord);
  return { ...antal, lix };
}

function arLangt(ord: string): boolean {
  if (ord.length <= 6) return false;
  return (ord.match(/\p{L}/gu)?.length ?? 0) > 6;
}

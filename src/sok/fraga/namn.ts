import { idform, orden, vikform } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import type { Soktabell } from '../ord/typer.ts';

/** A page's name or key, ready to compare. */
export interface Namn {
  form: string;
  stammar: string[];
  id: string;
  /** As it is written, in lower case: *mål* above *mal*. */
  text: string;
  /** Its abbreviations, as they are written: *ÅR*. */
  versaler: string[];
}

/** All names of a page, ready to compare. */
export interface Svarsnamn {
  titel: Namn;
  nycklar: Namn[];
  svarsnamn: Namn[];
}

const VERSALER = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** Small words inside names. They say nothing of what a page is about. */
const SMA = new Set([
  'och',
  'i',
  'för',
  'av',
  'om',
  'till',
  'med',
  'på',
  'mot',
  'en',
  'ett',
  'vad',
  'ar',
  'är',
  'for',
  'pa',
]);

/** Title first, then keys, of each page in the table. */
export function lasNamn(tabell: Soktabell): Namn[][] {
  return tabell.sidor.map(([, titel, , , , , nycklar]) => [titel, ...nycklar].map(lasNamnet));
}

/**
 * Title, keys and further names of each page: what an answer is chosen by.
 *
 * @param namnen the first two, read already
 */
export function lasSvarsnamn(tabell: Soktabell, namnen: Namn[][] = lasNamn(tabell)): Svarsnamn[] {
  return tabell.sidor.map(([, , , , , , , svarsnamn], plats) => {
    const [titel, ...nycklar] = namnen[plats]!;
    return { titel: titel!, nycklar, svarsnamn: svarsnamn.map(lasNamnet) };
  });
}

/** A name, ready to compare. What only hits are asked for is read when it is asked for: a large handbook has ten thousands of names. */
export function lasNamnet(text: string): Namn {
  const stammar = orden(text)
    .filter((ord) => !SMA.has(ord))
    .map(namnstam);
  return {
    form: stammar.join(' '),
    stammar,
    get id() {
      return idform(text);
    },
    get text() {
      return text.toLowerCase();
    },
    get versaler() {
      return text.match(VERSALER) ?? [];
    },
  };
}

const stammarna = new Map<string, string>();

/** The same words stand in many names. */
function namnstam(ord: string): string {
  const kand = stammarna.get(ord) ?? vikform(stam(ord));
  stammarna.set(ord, kand);
  return kand;
}

/** How much of a stem asked for that a word of a name is: itself, its last part, its first part. */
export function likhet(fragad: string, iNamn: string): number {
  if (fragad === iNamn) return 1;
  if (fragad.length >= 4 && iNamn.endsWith(fragad)) return 0.7;
  if (fragad.length >= 4 && iNamn.startsWith(fragad)) return 0.6;
  return fragad.length >= 5 && iNamn.includes(fragad) ? 0.5 : 0;
}

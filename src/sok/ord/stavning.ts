import { vikform } from '../../svenska/ord.ts';
import { skapaOrdledare, type Ordledare } from '../../svenska/ordled.ts';
import { stam } from '../../svenska/stam.ts';

/** `pagefind/ord.json`: the site's own words, the most likely first. */
export interface Stavningsforrad {
  ord: string[];
}

/** What can be said of a word that the index lacks. */
export interface Stavning {
  /** Whether some word begins so: the reader is still typing. */
  borjar: (ord: string) => boolean;
  /** The word that was most likely meant, with at most so many faults in it, or undefined. */
  menade: (ord: string, tak?: number) => string | undefined;
  delar: Ordledare;
}

/**
 * Reads the site's own words for use.
 *
 * @param fler words that a compound may be made of, though the site lacks them
 */
export function skapaStavning({ ord }: Stavningsforrad, fler: readonly string[] = []): Stavning {
  const former = ord.map((ett) => ({ vikform: vikform(ett), stam: vikform(stam(ett)) }));
  return {
    borjar: (provat) => {
      const borjan = vikform(stam(provat));
      return former.some((form) => form.vikform.startsWith(borjan));
    },
    menade: (provat, tak = 3) => narmast(provat, ord, former, tak),
    delar: skapaOrdledare(new Set([...ord, ...ord.map(stam), ...fler])),
  };
}

/** How many faults a word of some length may have. */
function hogstAntalFel(langd: number): number {
  return langd < 4 ? 0 : langd < 7 ? 1 : langd < 12 ? 2 : 3;
}

/** The word that is closest, in its stem or as it stands; the more likely first among equals. */
function narmast(
  provat: string,
  ord: string[],
  former: { vikform: string; stam: string }[],
  hogst: number,
): string | undefined {
  const helt = vikform(provat);
  const stammen = vikform(stam(provat));
  let bast: { ord: string; fel: number } | undefined;
  for (const [plats, form] of former.entries()) {
    const fel = Math.min(antalFel(helt, form.vikform, hogst), antalFel(stammen, form.stam, hogst));
    if (!bast || fel < bast.fel) bast = { ord: ord[plats]!, fel };
  }
  return bast && bast.fel <= hogst ? bast.ord : undefined;
}

/** Faults, half a one more when the first letter is wrong; Infinity when they are too many for the length. */
function antalFel(provat: string, ord: string, hogst: number): number {
  const tak = Math.min(hogst, hogstAntalFel(provat.length));
  if (Math.abs(ord.length - provat.length) > tak) return Infinity;
  const fel = avstand(provat, ord, tak) + (ord[0] === provat[0] ? 0 : 0.5);
  return fel <= tak ? fel : Infinity;
}

/** Letters added, dropped, changed, or two that changed places; more than `tak` is only said to be more. */
export function avstand(a: string, b: string, tak: number): number {
  let fore: number[] = [];
  let forra = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rad = [i];
    for (let j = 1; j <= b.length; j++) {
      const bytt = forra[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const kastat = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? fore[j - 2]! + 1 : Infinity;
      rad[j] = Math.min(bytt, forra[j]! + 1, rad[j - 1]! + 1, kastat);
    }
    if (Math.min(...rad) > tak) return tak + 1;
    [fore, forra] = [forra, rad];
  }
  return forra[b.length]!;
}

import { vikt } from './ord.ts';
import { skapaOrdledare, type Ordledare } from './ordled.ts';
import { stam } from './stam.ts';

/** `pagefind/ord.json`: the site's own words, the most likely first. */
export interface Ordforrad {
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

/** Reads the site's own words for use. */
export function skapaStavning({ ord }: Ordforrad): Stavning {
  const vikta = ord.map(vikt);
  const stammar = ord.map((ett) => vikt(stam(ett)));
  return {
    borjar: (provat) => {
      const borjan = vikt(stam(provat));
      return vikta.some((ett) => ett.startsWith(borjan));
    },
    menade: (provat, tak = 3) => narmast(vikt(stam(provat)), ord, stammar, tak),
    delar: skapaOrdledare(new Set([...ord, ...ord.map(stam)])),
  };
}

/** The word with the closest stem, the more likely first among equals. Longer words may have more faults. */
function narmast(provat: string, ord: string[], stammar: string[], hogst: number): string | undefined {
  const tak = Math.min(hogst, provat.length < 4 ? 0 : provat.length < 6 ? 1 : provat.length < 12 ? 2 : 3);
  let bast: { ord: string; fel: number } | undefined;
  for (const [plats, ett] of stammar.entries()) {
    if (Math.abs(ett.length - provat.length) > tak) continue;
    const fel = avstand(provat, ett, tak) + (ett[0] === provat[0] ? 0 : 0.5);
    if (fel <= tak && (!bast || fel < bast.fel)) bast = { ord: ord[plats]!, fel };
  }
  return bast?.ord;
}

/** Letters added, dropped, changed, or two that changed places; more than `tak` is only said to be more. */
export function avstand(a: string, b: string, tak: number): number {
  let [fore, forra, rad] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j), [] as number[]];
  for (let i = 1; i <= a.length; i++) {
    rad = [i];
    for (let j = 1; j <= b.length; j++) {
      const byte = forra[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rad[j] = Math.min(byte, forra[j]! + 1, rad[j - 1]! + 1);
      const kastat = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (kastat) rad[j] = Math.min(rad[j]!, fore[j - 2]! + 1);
    }
    if (Math.min(...rad) > tak) return tak + 1;
    [fore, forra] = [forra, rad];
  }
  return forra[b.length]!;
}

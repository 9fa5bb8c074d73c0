import { MANADER, type Manad, type Nar } from './nar.ts';
import { manadsnummer } from './tid.ts';

/** The months that a time covers. */
export interface Manadsspann {
  /** First month, 1–12. */
  fran: number;
  /** Last month; above 12 when it lies past New Year. */
  till: number;
  /** Day for the order within the month: 0 for any time of the month, 31 for the last day. */
  dag: number;
}

/** The months of one typed time. Unknown times give none. */
export function manadsspann(nar: Nar): Manadsspann[] {
  if ('okand' in nar) return [];
  if ('varjeManad' in nar) {
    return MANADER.filter((manad) => !nar.utom.includes(manad)).map((manad) =>
      enManad(manadsnummer(manad), 0),
    );
  }
  if ('manad' in nar) return [enManad(manadsnummer(nar.manad), nar.dag ?? 0)];
  if ('sista' in nar) return [enManad(manadsnummer(nar.sista), 31)];
  if ('senast' in nar) return [enManad(manadsnummer(nar.senast), nar.dag ?? 31)];
  const fran = manadsnummer(nar.fran);
  const till = manadsnummer(nar.till);
  return [{ fran, till: till < fran ? till + 12 : till, dag: 0 }];
}

/** The months (1–12) in which any of the times begins, without repetition. */
export function manaderna(tider: Nar[]): number[] {
  return [...new Set(tider.flatMap(manadsspann).map(({ fran }) => fran))];
}

/** The months that a text names, in the order of the year, each once: "per sista april och augusti" → april, augusti. */
export function manaderI(text: string): Manad[] {
  const ord = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return MANADER.filter((manad) => ord.has(manad));
}

function enManad(manad: number, dag: number): Manadsspann {
  return { fran: manad, till: manad, dag };
}

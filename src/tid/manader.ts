import { MANADER, manadsnummer, type Manad } from './manad.ts';
import type { Nar } from './nar.ts';
import { dagpunkt, veckopunkt } from './punkt.ts';
import { veckansManader, veckansMitt } from './vecka.ts';

/** The months that a time covers. */
export interface Manadsspann {
  /** First month, 1–12. */
  fran: number;
  /** Last month; above 12 when it lies past New Year. */
  till: number;
  /** Day for the order within the month: 0 for any time of the month, 31 for the last day. */
  dag: number;
}

/** The months of one typed time. Unknown times give none. A week lies in the month of its Thursday in most years. */
export function manadsspann(nar: Nar): Manadsspann[] {
  if ('okand' in nar) return [];
  if ('varjeManad' in nar) {
    return MANADER.filter((manad) => !nar.utom.includes(manad)).map((manad) => enManad(manad, 0));
  }
  if ('manad' in nar) return [enManad(nar.manad, nar.dag ?? 0)];
  if ('manader' in nar)
    return MANADER.filter((manad) => nar.manader.includes(manad)).map((ett) => enManad(ett, 0));
  if ('kvartal' in nar) return [{ fran: nar.kvartal * 3 - 2, till: nar.kvartal * 3, dag: 0 }];
  if ('tertial' in nar) return [{ fran: nar.tertial * 4 - 3, till: nar.tertial * 4, dag: 0 }];
  if ('vecka' in nar) return [spannet(veckansMitt(nar.vecka), veckansMitt(nar.vecka))];
  if ('sista' in nar) return [enManad(nar.sista, 31)];
  if ('sistaVardagen' in nar) return [enManad(nar.sistaVardagen, 31)];
  if ('senast' in nar) return [enManad(nar.senast, nar.dag ?? 31)];
  return [spannet(andpunkt(nar.fran), andpunkt(nar.till))];
}

/** The months (1–12) in which any of the times begins, without repetition. */
export function manaderna(tider: Nar[]): number[] {
  return [...new Set(tider.flatMap(manadsspann).map(({ fran }) => fran))];
}

/** Every month in which any of the times can have a day, and those that an unknown time names, in the order of the year. */
export function tacktaManader(tider: Nar[]): Manad[] {
  const tackta = new Set(tider.flatMap(allaManader));
  return MANADER.filter((manad) => tackta.has(manad));
}

/** The months that a text names, in the order of the year, each once: "per sista april och augusti" → april, augusti. */
export function manaderI(text: string): Manad[] {
  const ord = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return MANADER.filter((manad) => ord.has(manad));
}

function allaManader(nar: Nar): Manad[] {
  if ('okand' in nar) return manaderI(nar.okand);
  const veckor = 'vecka' in nar ? [nar.vecka] : 'fran' in nar ? veckorna(nar) : [];
  const spannen = manadsspann(nar).flatMap(({ fran, till }) =>
    Array.from({ length: till - fran + 1 }, (_, plats) => MANADER[(fran + plats - 1) % 12]!),
  );
  return [...spannen, ...veckor.flatMap(veckansManader)];
}

function veckorna({ fran, till }: { fran: string; till: string }): number[] {
  return [fran, till].flatMap((ett) => veckopunkt(ett) ?? []);
}

interface Andpunkt {
  manad: number;
  dag: number;
}

function andpunkt(text: string): Andpunkt {
  const vecka = veckopunkt(text);
  if (vecka !== undefined) return veckansMitt(vecka);
  const { manad, dag = 0 } = dagpunkt(text)!;
  return { manad: manadsnummer(manad), dag };
}

function spannet(fran: Andpunkt, till: Andpunkt): Manadsspann {
  const baklanges = till.manad < fran.manad;
  return { fran: fran.manad, till: till.manad + (baklanges ? 12 : 0), dag: fran.dag };
}

function enManad(manad: Manad, dag: number): Manadsspann {
  const nummer = manadsnummer(manad);
  return { fran: nummer, till: nummer, dag };
}

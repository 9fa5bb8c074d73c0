import { arSkottar, flestDagar, manadsnummer, type Manad } from './manad.ts';
import { dagpunkt, veckopunkt, type Dagpunkt } from './punkt.ts';
import { antalVeckor } from './vecka.ts';

/** What a time with the right form may still have wrong: days and weeks that never come, spans that go backwards. */

/** The years of a time: those fields that all forms share. */
export interface Aren {
  ar?: number | undefined;
  vartNteAr?: number | undefined;
  medStart?: number | undefined;
}

/** Why there is no such day; undefined when there is. 29 February exists in what falls in leap years alone. */
export function dagfel(manad: Manad, dag: number | undefined, aren: Aren): string | undefined {
  const langst = flestDagar(manad);
  if (dag === undefined) return undefined;
  if (dag > langst)
    return `${stor(manad)} har ${langst === 29 ? '28 dagar, skottår 29' : `${langst} dagar`}.`;
  if (dag === 29 && langst === 29 && !baraSkottar(aren))
    return '29 februari finns bara skottår. Skriv { sista: februari } för månadens sista dag.';
  return undefined;
}

/** Why there is no such week. Week 53 comes every fifth or sixth year, so it needs its year. */
export function veckofel(vecka: number, { ar }: Aren): string | undefined {
  if (vecka < 53 || (ar !== undefined && antalVeckor(ar) === 53)) return undefined;
  return ar === undefined
    ? 'Vecka 53 finns bara vissa år. Skriv år, eller { vecka: 52 }.'
    : `År ${ar} har 52 veckor.`;
}

/** Why a span of whole months cannot be meant. Over New Year it may go, but not almost all the way round. */
export function manadsspannfel(fran: Manad, till: Manad): string | undefined {
  return dagspannfel({ manad: fran, dag: undefined }, { manad: till, dag: undefined });
}

/** The same for a span of days. */
export function dagspannfel(fran: Dagpunkt, till: Dagpunkt): string | undefined {
  const borjar = manadsnummer(fran.manad) * 31 + (fran.dag ?? 1);
  const slutar = manadsnummer(till.manad) * 31 + (till.dag ?? 31);
  return baklanges(borjar - slutar, 12 * 31);
}

/** The same for a span of weeks. */
export function veckospannfel(fran: number, till: number): string | undefined {
  return baklanges((fran - till) * 7, 52 * 7);
}

/** The text of "3 maj", or what is wrong with it. */
export function provadDagpunkt(text: string, aren: Aren): string | undefined {
  const punkt = dagpunkt(text);
  return punkt && dagfel(punkt.manad, punkt.dag, aren);
}

/** The same of "vecka 20". */
export function provadVeckopunkt(text: string, aren: Aren): string | undefined {
  const vecka = veckopunkt(text);
  return vecka === undefined ? undefined : veckofel(vecka, aren);
}

/** What ends less than two months before it begins would go on for more than ten months. */
function baklanges(avstand: number, varvet: number): string | undefined {
  if (avstand <= 0 || avstand >= varvet / 6) return undefined;
  return 'Slutet ligger före början. Byt plats på från och till.';
}

function baraSkottar({ ar, vartNteAr, medStart }: Aren): boolean {
  if (ar !== undefined) return arSkottar(ar);
  return vartNteAr !== undefined && vartNteAr % 4 === 0 && !!medStart && arSkottar(medStart);
}

function stor(ord: string): string {
  return ord.charAt(0).toUpperCase() + ord.slice(1);
}

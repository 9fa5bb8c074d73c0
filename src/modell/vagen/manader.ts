import { MANADER } from '../../tid/nar.ts';
import { iManad, startmanader, type Manadsrad } from '../ar/nu.ts';
import { aterkommer } from '../ar/arsantal.ts';
import { valaren } from '../ar/arsdagar.ts';
import { artalEfterVal, harVal } from '../ar/mandatskifte.ts';
import type { Handbok, Handelse, Modul } from '../typer.ts';
import { vagen } from './vagen.ts';

/** What happens in a month, and what prepares for it. */
export interface Vagmanad {
  /** 1–12. */
  nummer: number;
  /** "november", "november ett valår". */
  namn: string;
  /** The years in which the month is so. */
  ar: number[];
  rader: Vagrad[];
}

export interface Vagrad extends Manadsrad {
  /** The modules to take before it. */
  moduler: Modul[];
}

/** Elections are held in September; a new fullmäktige takes its seat in October (KL 5:9). */
const VALMANAD = 9;
/** When the new styrelse takes its seat, of the year after (KL 6:18). */
const NY_STYRELSE = 12 + 1;
/** The budget of an election year is decided by the newly elected (KL 11:10). */
const BUDGETBESLUT = 'KL 11:10';

/** Month by month the events that some module prepares for. An election year has lists of its own; a month may have none. */
export function vagensManader(bok: Handbok): Vagmanad[] {
  const alla = startmanader(bok, forberedda(bok), Infinity);
  if (alla.every(({ rader }) => rader.length === 0)) return [];
  return alla.map(({ nummer, namn, ar, rader }) => ({
    nummer,
    namn: `${namn}${alla.filter((ett) => ett.nummer === nummer).length > 1 ? slagAvAr(bok, ar) : ''}`,
    ar,
    rader: medModuler(bok, rader),
  }));
}

/** The first months of a mandate: from the election to the new styrelse and the first decision on a budget, whichever is later. */
export interface Mandatmanad extends Vagmanad {
  /** Years after the election year. */
  efterVal: 0 | 1;
}

/**
 * The months of a mandate's beginning, with what the change of mandate moves and the decisions that some module prepares for; none where the year wheel
 * knows nothing of a change of mandate.
 */
export function mandatetsManader(bok: Handbok): Mandatmanad[] {
  const [valar] = valaren(bok);
  const egna = bok.arshjul.filter((handelse) => rorMandatet(bok, handelse));
  if (valar === undefined || egna.length === 0 || bok.utbildning.length === 0) return [];
  const beslut = forberedda(bok).filter(({ data }) => data.beslut);
  const handelser = bok.arshjul.filter((ett) => egna.includes(ett) || beslut.includes(ett));
  const manad = (lopande: number): Mandatmanad => {
    const [ar, nummer] = lopande > 12 ? [valar + 1, lopande - 12] : [valar, lopande];
    const rader = medModuler(bok, iManad(bok, handelser, ar, nummer));
    return {
      nummer,
      namn: MANADER[nummer - 1] ?? '',
      ar: [ar],
      efterVal: lopande > 12 ? 1 : 0,
      rader,
    };
  };
  const antal = sistaManad(bok, valar) - VALMANAD + 1;
  return Array.from({ length: antal }, (_, plats) => manad(VALMANAD + plats)).filter(
    ({ rader, nummer }) => rader.length > 0 || nummer === VALMANAD,
  );
}

/** Counted from January of the election year. */
function sistaManad(bok: Handbok, valar: number): number {
  const budget = bok.arshjul.filter(({ data }) =>
    data.lagkrav.some(({ lagrum }) => lagrum === BUDGETBESLUT),
  );
  const harBeslut = (manad: number) =>
    iManad(bok, budget, manad > 12 ? valar + 1 : valar, ((manad - 1) % 12) + 1).length > 0;
  const manader = Array.from({ length: 24 - VALMANAD }, (_, plats) => VALMANAD + 1 + plats);
  return Math.max(NY_STYRELSE, manader.find(harBeslut) ?? 0);
}

function rorMandatet(bok: Handbok, { data }: Handelse): boolean {
  const period = bok.data.mandatperiod;
  return (
    data.mandatskifte !== undefined ||
    data.nar.some((nar) => artalEfterVal(nar, period) !== undefined)
  );
}

/** In the order of the year wheel. What happened in a single year is nothing to prepare for again. */
function forberedda(bok: Handbok): Handelse[] {
  const alla = new Set(bok.utbildning.flatMap(({ handelser }) => handelser));
  return bok.arshjul.filter((handelse) => alla.has(handelse) && aterkommer(handelse));
}

function medModuler(bok: Handbok, rader: readonly Manadsrad[]): Vagrad[] {
  return rader.map((rad) => ({ ...rad, moduler: modulerFor(bok, rad.handelse) }));
}

/** Those that everybody takes; those of a role only where there are no others. */
function modulerFor(bok: Handbok, handelse: Handelse): Modul[] {
  const { moduler, grenar } = vagen(bok);
  const forbereder = ({ handelser }: Modul) => handelser.includes(handelse);
  const alla = moduler.filter(forbereder);
  return alla.length > 0 ? alla : grenar.filter(forbereder);
}

/** How the years of a list differ from the others, in words. */
function slagAvAr(bok: Handbok, ar: readonly number[]): string {
  const period = bok.data.mandatperiod;
  if (ar.every((ett) => harVal(ett, period))) return ' ett valår';
  if (ar.every((ett) => harVal(ett - 1, period))) return ' året efter ett val';
  return ' andra år';
}

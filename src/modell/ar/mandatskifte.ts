import type { ArshjulData } from '../../schema/arshjul.ts';
import type { HandbokData } from '../../schema/handbok.ts';
import type { Nar } from '../../tid/nar.ts';
import { manaderna } from '../../tid/manader.ts';

/**
 * Which year a variant at a change of mandate stands in, and which year's ordinary occasion it replaces.
 *
 * Elections are held in September. The new fullmäktige takes its seat on 15 October of the election
 * year (KL 5:9), the new kommunstyrelse on 1 January after it (KL 6:18). Hence:
 * - a variant in October–December is held in the election year, by those newly elected
 *   (the budget decision in November, KL 11:10);
 * - a variant in January–September is held in the year after
 *   (a dialogue of the newly elected in January);
 * - it replaces the ordinary occasion nearest in time: January after the election stands for
 *   November of the election year, while a plan moved from January to February stands for that January.
 * A variant of several times is the pattern of one year: its last month decides which.
 */
export interface Variantplats {
  /** Years from the election year: 0 is the election year, 1 the year after. */
  halls: 0 | 1;
  /** The year, counted in the same way, whose ordinary occasions the variant replaces. */
  ersatter: 0 | 1;
}

export type Mandatperiod = HandbokData['mandatperiod'];

/** The month in which the newly elected fullmäktige takes its seat (KL 5:9). */
const TILLTRADE = 10;

/** Where an event's variant goes, or undefined when the event has none. */
export function variantplats(data: ArshjulData): Variantplats | undefined {
  if (!data.mandatskifte) return undefined;
  const variant = manaderna(data.mandatskifte.nar);
  if (variant.length === 0) return { halls: 0, ersatter: 0 };
  const halls = Math.max(...variant) >= TILLTRADE ? 0 : 1;
  const manad = Math.min(...variant) + 12 * halls;
  const avstand = (ar: 0 | 1) =>
    Math.min(...manaderna(data.nar).map((ordinarie) => Math.abs(ordinarie + 12 * ar - manad)));
  return { halls, ersatter: avstand(1) < avstand(0) ? 1 : 0 };
}

/** Whether a calendar year is an election year. */
export function harVal(ar: number, period: Mandatperiod): boolean {
  return rest(ar - period.valar, period.ar) === 0;
}

/**
 * How many years after the election year something happens that comes back once a mandate period;
 * undefined for what follows another rhythm or none.
 */
export function artalEfterVal(nar: Nar, period: Mandatperiod): number | undefined {
  if (!('vartNteAr' in nar) || !nar.vartNteAr || nar.medStart === undefined) return undefined;
  if (nar.vartNteAr % period.ar !== 0) return undefined;
  return rest(nar.medStart - period.valar, period.ar);
}

function rest(tal: number, delare: number): number {
  return ((tal % delare) + delare) % delare;
}

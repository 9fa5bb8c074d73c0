import type { Nar } from '../../tid/nar.ts';
import { sistaDagen, tillfallen, type Tillfalle } from '../../tid/tid.ts';
import { harVal, variantplats, type Mandatperiod } from './mandatskifte.ts';
import type { Handbok, Handelse } from '../typer.ts';
import { datumIOrd } from '../uppgifter/index.ts';

/** The event's days in real years, election years with their variant. */

/** One occasion of an event. */
export interface Handelsetillfalle extends Tillfalle {
  handelse: Handelse;
  /** The time it comes from. */
  nar: Nar;
  /** true: the variant at a change of mandate. */
  variant: boolean;
}

/** Calendar years after the first in the feeds: with it, a whole mandate period and one year more. */
const AR_FRAMAT = 4;

/** First and last calendar year of the feeds, from handbok.yaml and never from the clock. */
export function kalenderar(bok: Handbok): { fran: number; till: number } {
  const fran = bok.data.kalenderFran;
  return { fran, till: fran + AR_FRAMAT };
}

/** The next two election years from the first year of the feeds. */
export function valaren(bok: Handbok): number[] {
  const { mandatperiod: period, kalenderFran } = bok.data;
  return Array.from({ length: period.ar * 2 }, (_, plats) => kalenderFran + plats).filter((ar) =>
    harVal(ar, period),
  );
}

/** All occasions of all events that begin in the years of the feeds, by event, then by date. */
export function kommandeTillfallen(bok: Handbok, handelser: Handelse[]): Handelsetillfalle[] {
  const { fran, till } = kalenderar(bok);
  return handelser.flatMap((handelse) =>
    Array.from({ length: till - fran + 1 }, (_, plats) => fran + plats).flatMap((ar) =>
      tillfallenIAr(handelse, ar, bok.data.mandatperiod),
    ),
  );
}

/** The occasions of one event that begin in a calendar year, in date order. */
export function tillfallenIAr(
  handelse: Handelse,
  ar: number,
  period: Mandatperiod,
): Handelsetillfalle[] {
  const { nar, mandatskifte } = handelse.data;
  const plats = variantplats(handelse.data);
  const efterVal = (antal: number) => harVal(ar - antal, period);
  const ordinarie = plats && efterVal(plats.ersatter) ? [] : nar;
  const variant = plats && mandatskifte && efterVal(plats.halls) ? mandatskifte.nar : [];
  return [
    ...ordinarie.flatMap((en) => medDagar(handelse, en, ar, false)),
    ...variant.flatMap((en) => medDagar(handelse, en, ar, true)),
  ].sort((a, b) => a.fran.localeCompare(b.fran) || a.till.localeCompare(b.till));
}

/** Days in words: "november 2026", "januari–mars 2027", "15 april 2026", "11–17 maj 2026", "december 2026–januari 2027". */
export function dagarIOrd({ fran, till }: Tillfalle): string {
  if (fran === till) return datumIOrd(fran);
  const helaManader = fran.endsWith('-01') && till.endsWith(`-${sistaDagI(till)}`);
  const langd = helaManader ? 7 : 10;
  const forsta = datumIOrd(fran.slice(0, langd));
  const sista = datumIOrd(till.slice(0, langd));
  if (forsta === sista) return forsta;
  return `${utanGemensamt(forsta, sista)}–${sista}`;
}

/** "11 maj 2026" before "17 maj 2026" is "11"; what ends alike is said once. */
function utanGemensamt(forsta: string, sista: string): string {
  const [ord, andra] = [forsta.split(' '), sista.split(' ')];
  while (ord.length > 1 && ord.at(-1) === andra.at(-1)) {
    ord.pop();
    andra.pop();
  }
  return ord.join(' ');
}

function sistaDagI(dag: string): number {
  return sistaDagen(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)));
}

function medDagar(handelse: Handelse, nar: Nar, ar: number, variant: boolean): Handelsetillfalle[] {
  return tillfallen(nar, ar).map((dagar) => ({ ...dagar, handelse, nar, variant }));
}

import { OKAND } from '../../schema/delar.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import { MANADER } from '../../tid/nar.ts';
import type { AnyNod, Roll } from '../typer.ts';

/** One row of a metadata block: a label and its values. */
export interface Uppgift {
  etikett: string;
  varden: Varde[];
}

/** A value with an address becomes a link. A missing fact is said, never left blank. */
export interface Varde {
  text: string;
  adress?: string | undefined;
  saknas?: true;
}

/** The label of what the source does not tell. */
export const SAKNADE = 'Saknas i källan';

export const SAKNAS: Varde = { text: SAKNAS_I_KALLAN, saknas: true };

/** A row, or nothing when there are no values to show. */
export function rad(etikett: string, varden: (Varde | undefined)[]): Uppgift[] {
  const kvar = varden.filter((varde) => varde !== undefined);
  return kvar.length ? [{ etikett, varden: kvar }] : [];
}

/** A row of links to nodes. */
export function lankrad(etikett: string, noder: (AnyNod | undefined)[]): Uppgift[] {
  return rad(etikett, noder.map(tillVarde));
}

/** A text as a value; `okänd` becomes "uppgift saknas i källan"; undefined stays undefined. */
export function varde(text: string | undefined): Varde | undefined {
  if (text === undefined) return undefined;
  return text === OKAND ? SAKNAS : { text };
}

/** A node as a link. */
export function tillVarde(nod: AnyNod | undefined): Varde | undefined {
  return nod && { text: nod.samling === 'roller' ? rollnamn(nod) : nod.namn, adress: nod.adress };
}

/** A role's name with its short form: "kommunfullmäktige (KF)". */
export function rollnamn(roll: Roll): string {
  return roll.data.kortnamn ? `${roll.namn} (${roll.data.kortnamn})` : roll.namn;
}

/** "2018-12-18" → "18 december 2018"; partial dates and plain words are kept readable. */
export function datumIOrd(datum: string): string {
  const [ar, manad, dag] = datum.split('-');
  const namn = MANADER[Number(manad) - 1];
  if (!namn) return datum;
  return dag ? `${Number(dag)} ${namn} ${ar}` : `${namn} ${ar}`;
}

export function datumvarde(datum: string | undefined): Varde | undefined {
  if (datum === undefined) return undefined;
  return datum === OKAND ? SAKNAS : { text: datumIOrd(datum) };
}

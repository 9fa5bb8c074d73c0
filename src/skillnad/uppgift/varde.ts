/** Values of fields in words. */
import type { Faltrad } from '../../schema/faltrader.ts';
import { OKAND } from '../../schema/delar.ts';
import { datumIOrd } from '../../modell/uppgifter/index.ts';
import { allaIOrd } from '../../tid/i-ord.ts';
import type { Nar } from '../../tid/nar.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import type { Namnslag } from './namn.ts';

/** The key of a field in data: without å, ä and ö. */
export function nyckelFor({ namn, utanPrickar }: Faltrad): string {
  return utanPrickar ?? namn;
}

/** A single value in words; undefined where there is none. */
export function iOrd(varde: unknown, falt: Faltrad, namn: Namnslag): string | undefined {
  if (varde === undefined || varde === null) return undefined;
  if (varde === OKAND) return SAKNAS_I_KALLAN;
  if (typeof varde === 'boolean') return varde ? 'ja' : 'nej';
  if (typeof varde === 'number') return String(varde);
  if (typeof varde === 'string') return textIOrd(varde, falt, namn);
  return arTider(varde) ? allaIOrd(varde) : JSON.stringify(varde);
}

function textIOrd(varde: string, { pekar, typ }: Faltrad, namn: Namnslag): string {
  if (pekar) return namn(pekar, varde);
  return typ.startsWith('datum') ? datumIOrd(varde) : varde;
}

/** Whether a value is a list of times of the year: `narLista` of tid/nar.ts is the only list of objects whose fields the reference does not take apart. */
export function arTider(varde: unknown): varde is Nar[] {
  return (
    Array.isArray(varde) &&
    varde.length > 0 &&
    varde.every(
      (ett) => ett !== null && typeof ett === 'object' && TIDSFALT.some((namn) => namn in ett),
    )
  );
}

const TIDSFALT = ['manad', 'fran', 'sista', 'senast', 'varjeManad', 'okand'];

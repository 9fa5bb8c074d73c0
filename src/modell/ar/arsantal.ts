import { antalAv } from '../../svenska/antal.ts';
import type { Nar } from '../../tid/nar.ts';
import { namnetIText } from '../samlingsnamn.ts';
import type { Handbok, Handelse } from '../typer.ts';
import { kommandeTillfallen } from './arsdagar.ts';
import { arsvy } from './arsvy.ts';

/** How many events the handbook has, and of what: the same words wherever the year is counted. */

/**
 * "29 händelser ett vanligt år, 2 bara vid mandatskifte"; without the rest where there is none.
 * "21 händelser, 11 av dem bara ett visst år" where some never come back.
 */
export function arsantal(bok: Handbok): string {
  const enGang = bok.arshjul.filter((ett) => !aterkommer(ett)).length;
  if (enGang > 0)
    return `${antalAv(bok.arshjul.length, 'händelse', 'händelser')}, ${enGang} av dem bara ett visst år`;
  const vanliga = arsvy(bok, 'vanligt').length;
  const bara = bok.arshjul.length - vanliga;
  const ett = `${antalAv(vanliga, 'händelse', 'händelser')} ett vanligt år`;
  return bara > 0 ? `${ett}, ${bara} bara vid mandatskifte` : ett;
}

/** Whether an event may come back: it has some time that is not of a single year. */
export function aterkommer({ data }: Handelse): boolean {
  return !data.nar.every(arEnGang);
}

function arEnGang(nar: Nar): boolean {
  return 'ar' in nar && nar.ar !== undefined;
}

/** How many events of the handbook have days in a calendar, and why the others have none. */
export function kalenderantal(bok: Handbok): string {
  const med = new Set(kommandeTillfallen(bok, bok.arshjul).map(({ handelse }) => handelse)).size;
  const utan = bok.arshjul.length - med;
  const alla = antalAv(bok.arshjul.length, 'händelse', 'händelser');
  if (utan === 0) return `Handboken har ${alla}. Alla finns i kalendern.`;
  const andra = utan === 1 ? 'Den som saknas står' : `De ${utan} som saknas står`;
  return `Handboken har ${alla}. Av dem finns ${med} i kalendern. ${andra} bara i ${namnetIText('arshjul', bok)}, eftersom källan inte anger månaden.`;
}

import type { ProcessData } from '../schema/processer.ts';
import { medGemen } from '../svenska/versal.ts';
import { tidsord } from './tabeller.ts';
import type { Handbok, Steg } from './typer.ts';

/**
 * A step with what it takes from the event that it is: actor, time, decision and outcome stand there, and in one place only. What the
 * step says itself goes first; granskningen tells when the two differ.
 */
export function knytSteg(steg: ProcessData['steg'][number], hitta: Handbok['hitta']): Steg {
  const handelse = hitta('arshjul', steg.handelse);
  return {
    ...steg,
    aktor: hitta('roller', steg.aktor ?? handelse?.data.aktorer[0]),
    handelse,
    nar: steg.nar ?? (handelse && tidsord(handelse)),
    ut: steg.ut ?? handelse?.data.resultat.map(medGemen) ?? [],
    beslut: steg.beslut ?? handelse?.data.beslut ?? false,
  };
}

/** What the tables of a text are drawn from, so that a list in a chapter can't differ from the handbook's own facts. */
import { iderI } from '../innehall/brod/komponenter.ts';
import { medVersal } from '../svenska/versal.ts';
import { allaIOrd } from '../tid/i-ord.ts';
import type { Handbok, Handelse, Niva, Roll } from './typer.ts';

/** The events that a text names, in its order. */
export function valda(bok: Handbok, visar: string): Handelse[] {
  return iderI(visar).flatMap((id) => bok.hitta('arshjul', id) ?? []);
}

/** "november; vid mandatskifte januari" */
export function tidsord({ data: { nar, mandatskifte } }: Handelse): string {
  const vanligt = allaIOrd(nar);
  const skifte = mandatskifte && allaIOrd(mandatskifte.nar);
  return skifte && skifte !== vanligt ? `${vanligt}; vid mandatskifte ${skifte}` : vanligt;
}

/** Who gets something during the year, each with what: in the order of the kinds of roles. */
export function mottagarlista(bok: Handbok, slag: string): { roll: Roll; handelser: Handelse[] }[] {
  const handelser = bok.arshjul.filter((ett) => ett.slag?.id === slag);
  return bok.roller
    .map((roll) => ({ roll, handelser: handelser.filter((ett) => ett.mottagare.includes(roll)) }))
    .filter((rad) => rad.handelser.length > 0)
    .sort((a, b) => plats(bok, a.roll) - plats(bok, b.roll));
}

/** The levels of the chain from the top; what stands beside it is no level of it. */
export function kedjansNivaer(bok: Handbok): Niva[] {
  return bok.malkedja.filter(({ data }) => !data.sidoniva);
}

/** The roles of a kind, without the name that gathers them, each with those of another kind that lie under it. */
export function rollerAv(
  bok: Handbok,
  slag: string,
  med?: string,
): { roll: Roll; under: Roll[] }[] {
  const egna = (id: string) =>
    bok.roller.filter((roll) => roll.slag?.id === id && roll.data.samlar === undefined);
  const andra = med === undefined ? [] : egna(med);
  return egna(slag).map((roll) => ({ roll, under: andra.filter((ett) => ett.under === roll) }));
}

/** Who sits in a body. */
export function ledamoterI(bok: Handbok, roll: string): string[] {
  return bok.hitta('roller', roll)?.data.ledamoter ?? [];
}

/** The name of a kind of roles, as a heading. */
export function slagnamn(bok: Handbok, id: string): string {
  return medVersal(bok.data.rollslag.find((ett) => ett.id === id)?.namn ?? '');
}

function plats(bok: Handbok, roll: Roll): number {
  return bok.data.rollslag.findIndex(({ id }) => id === roll.slag?.id);
}

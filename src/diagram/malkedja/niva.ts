/** What the picture of the goal chain says of each level, before anything has a place. */
import type { Handbok, Niva } from '../../modell/typer.ts';
import { losLank } from '../../schema/lankar.ts';
import type { Rutinnehall } from '../ritbord/index.ts';
import { medGemen } from '../../svenska/versal.ts';

/** Stands for what the source does not say. */
export const OKANT = '– källan säger det inte';

export interface Nivatext {
  /** Its place in the chain, from 1; undefined for a level beside it. */
  nummer: number | undefined;
  namn: string;
  vad: string;
  politisk: boolean;
  lank: string;
  /** Who decides, and where it is written. Empty where the source does not say. */
  beslutare: Rutinnehall[];
  dokument: Rutinnehall[];
  tid: string;
  uppfoljning: string;
  /** What flows in from outside. */
  infloden: Rutinnehall[];
  /** What goes back, and to which level. */
  ater: { till: Niva; genom: string }[];
  niva: Niva;
}

/** The chain from the top down, and the levels that stand beside it. */
export function nivatexter(bok: Handbok): { kedja: Nivatext[]; bredvid: Nivatext[] } {
  const kedja = bok.malkedja.filter((niva) => !niva.data.sidoniva);
  return {
    kedja: kedja.map((niva, nr) => nivatext(niva, nr + 1)),
    bredvid: bok.malkedja.filter((niva) => niva.data.sidoniva).map((niva) => nivatext(niva)),
  };
}

function nivatext(niva: Niva, nummer?: number): Nivatext {
  const { vad, politisktBeslut, tidshorisont, foljsUppGenom, infloden } = niva.data;
  return {
    nummer,
    namn: niva.namn,
    vad,
    politisk: politisktBeslut,
    lank: niva.adress,
    beslutare: niva.beslutasAv.map((roll) => bricka(medGemen(roll.namn), roll.adress, 'pill')),
    dokument: niva.styrdokument.map((ett) => bricka(ett.namn, ett.adress, 'dokument')),
    tid: medGemen(tidshorisont).replace(/\.$/, ''),
    uppfoljning: medGemen(foljsUppGenom).replace(/\.$/, ''),
    infloden: infloden.map(({ namn, lank }) => ({
      ...bricka(namn, lank && losLank(lank, '/'), 'pilruta'),
      klass: 'flode' as const,
    })),
    ater: niva.aterkoppling.map(({ till, genom }) => ({ till, genom })),
    niva,
  };
}

function bricka(
  text: string,
  lank: string | undefined,
  form: 'pill' | 'dokument' | 'pilruta',
): Rutinnehall {
  return { rader: [{ text }], form, lank };
}

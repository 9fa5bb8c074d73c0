/** A question as it is shown: what there is to choose, in an order that gives nothing away, and the key. */
import type { FragaData } from '../schema/fragor.ts';
import { fragaId } from './fraga-id.ts';
import { blanda, blandaOm, summaAv } from './fro.ts';

interface Grund {
  id: string;
  fraga: string;
  forklaring: string;
  /** Where the answer stands, as it is written in the front matter. */
  lank: string | undefined;
}

/** An answer to choose. */
export interface Svarsalternativ {
  text: string;
  ratt: boolean;
  varfor?: string | undefined;
}

export interface Valfraga extends Grund {
  /** One right answer, or several. */
  slag: 'en' | 'flera';
  svar: Svarsalternativ[];
}

export interface Ordnafraga extends Grund {
  slag: 'ordna';
  /** In the order shown, each with its right place from 0. */
  saker: { text: string; plats: number }[];
}

export interface Parfraga extends Grund {
  slag: 'para';
  /** Each with the letter of what belongs to it. */
  par: { vad: string; bokstav: string }[];
  /** What may belong, by letter. */
  val: { bokstav: string; text: string }[];
}

export type Fragevisning = Valfraga | Ordnafraga | Parfraga;

/** Undefined for a question that has nothing to choose: granskningen has told of it. */
export function visning(modul: string, data: FragaData): Fragevisning | undefined {
  const { fraga, forklaring, lank, svar, ordna, para } = data;
  const id = fragaId(modul, fraga);
  const grund = { id, fraga, forklaring, lank };
  const fro = summaAv(id);
  if (svar) {
    const slag = svar.filter(({ ratt }) => ratt).length > 1 ? 'flera' : 'en';
    return { ...grund, slag, svar: svarenBlandade(svar, fro) };
  }
  if (ordna) {
    const saker = ordna.map((text, plats) => ({ text, plats }));
    return { ...grund, slag: 'ordna', saker: blandaOm(saker, fro) };
  }
  return para && { ...grund, slag: 'para', ...paren(para, fro) };
}

/** The right order of the things of a question. */
export function rattOrdning({ saker }: Ordnafraga): string[] {
  return [...saker].sort((a, b) => a.plats - b.plats).map(({ text }) => text);
}

/** An answer that speaks of the others stands after them: "Inget av dem". */
const OM_ANDRA = /^(?:inge[nt]|alla|båda|bägge|annat)\b/i;

function svarenBlandade(svar: readonly Svarsalternativ[], fro: number): Svarsalternativ[] {
  const sist = svar.filter(({ text }) => OM_ANDRA.test(text));
  const forst = svar.filter((ett) => !sist.includes(ett));
  return [...blanda(forst, fro), ...sist];
}

function paren(para: NonNullable<FragaData['para']>, fro: number) {
  const val = blandaOm(para, fro).map(({ med }, nr) => ({ bokstav: bokstaven(nr), text: med }));
  const par = para.map(({ vad, med }) => ({
    vad,
    bokstav: val.find(({ text }) => text === med)?.bokstav ?? '',
  }));
  return { par, val };
}

function bokstaven(nr: number): string {
  return String.fromCharCode(97 + nr);
}

import {
  lasrapport,
  passivProcent,
  underlagAv,
  type Kapitelrad,
  type Lasbarhet,
  type Laspost,
  type Lasrapport,
  type Passagelage,
  type Passagerad,
  type Tvilling,
} from '../granskning/index.ts';
import { allaNoder } from './hanvisningar.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** How readable the handbook is, chapter by chapter in the order of the site: the same report as granskningen's. */
export function lasbarhetFor(bok: Handbok): Lasrapport {
  const kapitel: AnyNod[] = bok.kapitel;
  const ovriga = allaNoder(bok).filter((nod) => nod.samling !== 'kapitel');
  return lasrapport(underlagAv([...kapitel, ...ovriga].map(tillPost), { ...bok.data }));
}

function tillPost(nod: AnyNod): Laspost {
  return { samling: nod.samling, id: nod.id, ra: { ...nod.data }, block: nod.inne.block };
}

/** What a reader is told of a passage's state. */
export const LAGESORD: Record<Passagelage, string> = {
  läst: 'Läst mot avsnittet',
  ändrad: 'Avsnittet har ändrats',
  obekräftad: 'Inte bekräftad',
  lös: 'Avsnittet finns inte',
};

/** The plain texts with passages that somebody must read again. */
export function attLasaOm({ rader }: Lasrapport): { tvilling: Tvilling; passager: Passagerad[] }[] {
  return rader.flatMap(({ tvilling }) => {
    const passager = tvilling?.passager.filter((rad) => rad.lage !== 'läst') ?? [];
    return tvilling && passager.length > 0 ? [{ tvilling, passager }] : [];
  });
}

/** The numbers of a text as they are shown, in the order of LASKOLUMNER; dashes where there is no text. */
export function lastal(matt: Lasbarhet | undefined): string[] {
  if (!matt) return LASKOLUMNER.map(() => '–');
  const tal = [matt.ord, matt.lix, matt.langsta.ord].map((ett) => ett.toLocaleString('sv-SE'));
  return [...tal, `${passivProcent(matt)} %`];
}

export const LASKOLUMNER = ['Ord', 'LIX', 'Längsta mening', 'Passiv'] as const;

/** The line that stands for a chapter: LIX, words and share, formal text first. */
export function oversikt({ matt, tvilling }: Kapitelrad): string {
  if (!tvilling) return `LIX ${matt.lix}, ${matt.ord} ord`;
  const siffror = `LIX ${matt.lix} → ${tvilling.matt.lix}, ${matt.ord} → ${tvilling.matt.ord} ord (${tvilling.andel} %)`;
  const omlasning = tvilling.passager.filter((rad) => rad.lage !== 'läst').length;
  return omlasning === 0 ? siffror : `${siffror}, läs om ${omlasning}`;
}

/** A row of the table where formal and plain text stand side by side. */
export interface Jamforelse {
  namn: string;
  /** Anchor of the section; undefined for the chapter as a whole. */
  avsnitt: string | undefined;
  formell: string[];
  enkel: string[];
  lage: Passagelage | undefined;
  oforklarade: string[];
}

/** The whole chapter first, then passage by passage. */
export function jamforelser(tvilling: Tvilling, formell: Lasbarhet): Jamforelse[] {
  const hela: Jamforelse = {
    namn: 'Hela texten',
    avsnitt: undefined,
    formell: lastal(formell),
    enkel: lastal(tvilling.matt),
    lage: undefined,
    oforklarade: [],
  };
  const passager = tvilling.passager.map((rad): Jamforelse => ({
    namn: rad.passage.rubrik,
    avsnitt: rad.passage.avsnitt,
    formell: lastal(rad.formell),
    enkel: lastal(rad.popular),
    lage: rad.lage,
    oforklarade: rad.oforklarade,
  }));
  return [hela, ...passager];
}

import type { Niva, Roll } from '../modell/typer.ts';
import type { Jamforrad } from '../schema/jamforelse.ts';
import { SAKNAS_I_KALLAN } from '../svenska/saknas.ts';
import { FINNS_INTE, beskedFor, jamforruta, lankTill, noderI } from './lankar.ts';
import type { Deltagare, Jamforelserad, Jamforelsen, Jamforlank, Jamforruta } from './typer.ts';

/** A fact about a level: links, words, or both. */
export interface Nivauppgift {
  etikett: string;
  lankar: Jamforlank[];
  text: string;
}

/** A level of one handbook's chain. */
export interface Jamforniva {
  lank: Jamforlank;
  vad: string;
  /** Its kind: "effektmål". */
  slag: string | undefined;
  uppgifter: Nivauppgift[];
}

/** What one handbook has on a row: levels, or other pages that say the same, or a word about why there are none. */
export interface Nivaruta extends Jamforruta {
  nivaer: Jamforniva[];
}

/**
 * The goal chains level by level, from the top: as jamforelse.yaml lays them side by side, then what it leaves out.
 * Without such rows, by their place in the chain.
 */
export function nivarader({ deltagare, data }: Jamforelsen): Jamforelserad<Nivaruta>[] {
  const rader = data?.nivaer ?? [];
  if (rader.length === 0) return efterPlats(deltagare);
  return [...rader.map((rad) => enligtRaden(rad, deltagare)), ...utanRad(rader, deltagare)];
}

function enligtRaden({ namn, rutor }: Jamforrad, deltagare: Deltagare[]): Jamforelserad<Nivaruta> {
  return {
    namn,
    rutor: deltagare.map((ett) => {
      const ruta = rutor[ett.id];
      const nivaer = nivaerI(ett, ruta).map((niva) => jamforniva(ett, niva));
      const andra = jamforruta(ett, ruta).lankar.filter(
        ({ adress }) => !nivaer.some(({ lank }) => lank.adress === adress),
      );
      return { nivaer, lankar: andra, besked: beskedFor(ruta) };
    }),
  };
}

function nivaerI(deltagare: Deltagare, ruta: Jamforrad['rutor'][string] | undefined): Niva[] {
  return noderI(deltagare, ruta).filter((nod) => nod.samling === 'malkedja');
}

/** Levels that stand on no row get one of their own: nothing of a chain is left out. */
function utanRad(rader: Jamforrad[], deltagare: Deltagare[]): Jamforelserad<Nivaruta>[] {
  return deltagare.flatMap((ett) => {
    const placerade = new Set(rader.flatMap(({ rutor }) => nivaerI(ett, rutor[ett.id])));
    return ett.bok.malkedja
      .filter((niva) => !placerade.has(niva))
      .map((niva) => ({
        namn: niva.namn,
        rutor: deltagare.map((den) =>
          den === ett ? nivaruta(ett, niva) : tom(beskedFor(undefined)),
        ),
      }));
  });
}

function efterPlats(deltagare: Deltagare[]): Jamforelserad<Nivaruta>[] {
  const flest = Math.max(0, ...deltagare.map(({ bok }) => bok.malkedja.length));
  return Array.from({ length: flest }, (_, plats) => ({
    namn: `Nivå ${plats + 1}`,
    rutor: deltagare.map((ett) => {
      const niva = ett.bok.malkedja[plats];
      return niva ? nivaruta(ett, niva) : tom(FINNS_INTE);
    }),
  }));
}

function nivaruta(deltagare: Deltagare, niva: Niva): Nivaruta {
  return { nivaer: [jamforniva(deltagare, niva)], lankar: [], besked: '' };
}

function tom(besked: string): Nivaruta {
  return { nivaer: [], lankar: [], besked };
}

function jamforniva(deltagare: Deltagare, niva: Niva): Jamforniva {
  const { vad, beslutNot, beredsNot, tidshorisont, foljsUppGenom } = niva.data;
  const roller = (etikett: string, vilka: Roll[], not: string | undefined): Nivauppgift => ({
    etikett,
    lankar: vilka.map((roll) => lankTill(deltagare, roll)),
    text: not ?? (vilka.length > 0 ? '' : SAKNAS_I_KALLAN),
  });
  const dokument = niva.styrdokument.map((ett) => lankTill(deltagare, ett));
  return {
    lank: lankTill(deltagare, niva),
    vad,
    slag: niva.slag?.namn,
    uppgifter: [
      roller('Beslutas av', niva.beslutasAv, beslutNot),
      roller('Bereds av', niva.beredsAv, beredsNot),
      { etikett: 'Gäller', lankar: [], text: tidshorisont },
      ...(dokument.length > 0 ? [{ etikett: 'Står i', lankar: dokument, text: '' }] : []),
      { etikett: 'Följs upp genom', lankar: [], text: foljsUppGenom },
    ],
  };
}

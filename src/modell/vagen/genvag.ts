import { LANKSLAG, lasLank } from '../../schema/lankar.ts';
import { namnetPa } from '../samlingsnamn.ts';
import type { Handbok } from '../typer.ts';

/** The short cut of one in a hurry. */
export interface Genvagen {
  namn: string;
  ingress: string;
  steg: Genvagssteg[];
  minuter: number;
}

export interface Genvagssteg {
  /** As it stands in handbok.yaml: also the key that progress ticks it by. */
  sida: string;
  /** What the page is called. */
  namn: string;
  minuter: number;
  varfor: string;
}

export function genvagen(bok: Handbok): Genvagen | undefined {
  const genvag = bok.data.utbildning?.genvag;
  if (!genvag) return undefined;
  return {
    namn: genvag.namn,
    ingress: genvag.ingress,
    steg: genvag.steg.map((steg) => ({ ...steg, namn: sidansNamn(bok, steg.sida) })),
    minuter: genvag.steg.reduce((summa, { minuter }) => summa + minuter, 0),
  };
}

/** The name of a page that a step leads to, with its section. One of the site's own is called as in the menus. */
function sidansNamn(bok: Handbok, sida: string): string {
  const lank = lasLank(sida);
  const samling = lank && LANKSLAG[lank.slag]?.samling;
  const nod = samling && bok.hitta(samling, lank.id);
  if (!nod) return EGNA[sida] ?? listansNamn(bok, sida) ?? sida;
  const rubrik = nod.inne.rubriker.find(({ id }) => id === lank.ankare);
  return rubrik ? `${nod.namn} – ${rubrik.text}` : nod.namn;
}

const EGNA: Readonly<Record<string, string>> = {
  '/vem-beslutar/': 'Vem beslutar?',
  '/arshjul/mandatskifte/': 'Året vid ett mandatskifte',
};

function listansNamn(bok: Handbok, sida: string): string | undefined {
  const samling = Object.values(LANKSLAG).find(({ mapp }) => sida === `/${mapp}/`)?.samling;
  return samling && namnetPa(samling, bok).namn;
}

/** A proposal to change the decided text, as its own page tells of it: change by change, with motive and pages. */
import type { Forslagssida, Forslagsslag } from '../granskning/index.ts';
import { sidnyckel } from '../granskning/index.ts';
import { OKAND } from '../schema/delar.ts';
import { svenskt } from '../schema/faltnamn.ts';
import { antalAv } from '../svenska/antal.ts';
import { medGemen } from '../svenska/versal.ts';
import { uppraknad } from '../tid/i-ord.ts';
import { FORSLAGSADRESS, FORSLAGSMARKE } from './forslag.ts';
import { namnetPa } from './samlingsnamn.ts';
import type { AndringsforslagData } from '../schema/andringsforslag.ts';
import type { AnyNod, Handbok, Utvarderingspost } from './typer.ts';
import { datumIOrd, type Uppgift } from './uppgifter/index.ts';
import { rad, tillVarde, varde } from './uppgifter/uppgift.ts';

/** Above each page of the proposal. */
export const FORSLAGSSMULA = { namn: 'Förslag', adress: FORSLAGSADRESS };

/** A page that the proposal touches. */
export interface Forslagsrad {
  slag: Forslagsslag;
  /** As it is decided; undefined for a new page. */
  beslutad: AnyNod | undefined;
  /** As it would be; undefined for a page that goes. */
  foreslagen: AnyNod | undefined;
  namn: string;
  /** "2.1.3", or what kind of page it is. */
  var: string;
}

export interface Forslagsandring {
  titel: string;
  motiv: string;
  svarar: Utvarderingspost[];
  kallor: string[];
  rader: Forslagsrad[];
}

/** The changes of a proposal in the order of its author, the pages of each in the order of the site. */
export function forslagsandringar(bas: Handbok, forslag: Handbok): Forslagsandring[] {
  const { data, sidor } = andringsforslagI(forslag);
  const rader = new Map(sidor.map((sida) => [sidnyckel(sida), forslagsrad(bas, forslag, sida)]));
  return data.andringar.map(({ titel, motiv, svarar, kallor, sidor: namnda }) => ({
    titel,
    motiv,
    kallor,
    svarar: svarar.flatMap((id) => bas.hitta('utvardering', id) ?? []),
    rader: namnda.flatMap((nyckel) => rader.get(nyckel) ?? []),
  }));
}

/** Every page that the proposal touches, in the order of the files. */
export function forslagsrader(bas: Handbok, forslag: Handbok): Forslagsrad[] {
  return andringsforslagI(forslag).sidor.map((sida) => forslagsrad(bas, forslag, sida));
}

function andringsforslagI({ andringsforslag }: Handbok) {
  if (!andringsforslag) throw new Error('Handboken har inget förslag.');
  return andringsforslag;
}

function forslagsrad(bas: Handbok, forslag: Handbok, sida: Forslagssida): Forslagsrad {
  const { samling, id, slag } = sida;
  const beslutad = bas.hitta(samling, id);
  const foreslagen = forslag.hitta(samling, id);
  const nod = foreslagen ?? beslutad;
  const nummer = nod && 'nummer' in nod ? nod.nummer : '';
  return {
    slag,
    beslutad,
    foreslagen,
    namn: nod?.namn ?? id,
    var: nummer ? `Kapitel ${nummer}` : namnetPa(samling, bas).namn,
  };
}

/** "Förslaget ändrar 9 sidor och lägger till en." */
export function antalIOrd({ sidor }: { sidor: Forslagssida[] }, falt: string[] = []): string {
  const antal = (slag: Forslagsslag) => sidor.filter((sida) => sida.slag === slag).length;
  const delar = (['ändras', 'tillkommer', 'utgår'] as const)
    .filter((slag) => antal(slag) > 0)
    .map((slag) => `${GOR[slag]} ${antalAv(antal(slag), 'sida', 'sidor')}`);
  const namn = falt.map((ett) => `”${medGemen(svenskt(ett))}”`);
  const uppgifter = namn.length > 0 ? [`ändrar handbokens uppgifter om ${uppraknad(namn)}`] : [];
  return `Förslaget ${uppraknad([...delar, ...uppgifter])}.`;
}

const GOR: Record<Forslagsslag, string> = {
  ändras: 'ändrar',
  tillkommer: 'lägger till',
  utgår: 'tar bort',
};

/** Who proposes what to whom, and that nothing is decided. */
export function forslagsuppgifter(bas: Handbok, data: AndringsforslagData): Uppgift[] {
  const kand = (text: string) => varde(text === OKAND ? 'okänt' : text);
  const dag = data.datum === OKAND ? OKAND : datumIOrd(data.datum);
  return [
    ...rad('Läge', [{ text: FORSLAGSMARKE }]),
    ...rad('Skrivet av', [varde(data.skrivetAv)]),
    ...rad('Läggs fram av', [tillVarde(bas.hitta('roller', data.fran)) ?? varde('ingen ännu')]),
    ...rad('Ska beslutas av', [tillVarde(bas.hitta('roller', data.till))]),
    ...rad('Handling', [kand(data.handling)]),
    ...rad('Handlingens dag', [kand(dag)]),
    ...rad('Diarienummer', [kand(data.diarienummer)]),
  ];
}

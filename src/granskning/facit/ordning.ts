import type { FragaData } from '../../schema/fragor.ts';
import { manadsspann } from '../../tid/manader.ts';
import type { Nar } from '../../tid/nar.ts';
import { arTider } from './falt.ts';
import { sager, utanPlats, type Facitolikhet, type Pastaende } from './pastaende.ts';

/** One facit for each thing, in the right order: numbers or times that rise. Or one facit that is a list of the things themselves. */
export function provaOrdning(
  { fraga, forklaring }: Pick<FragaData, 'fraga' | 'forklaring'>,
  ordna: string[],
  perFacit: Pastaende[][],
): Facitolikhet[] {
  const listan = perFacit.length === 1;
  const lista = listan ? perFacit[0]! : perFacit.map((ett) => ett[0]!);
  if (lista.length !== ordna.length) return utanPlats([fraga, forklaring, ...ordna], perFacit);
  const platser = lista.flatMap((ett) => platsen(ett) ?? []);
  const fel =
    platser.length < lista.length ? iLista(ordna, lista) : iFoljd(fraga, ordna, lista, platser);
  return fel.map(({ nr, text }) => ({ facit: listan ? 0 : nr, falt: lista[nr]!.falt, text }));
}

interface Ordningsfel {
  nr: number;
  text: string;
}

function iLista(ordna: string[], lista: Pastaende[]): Ordningsfel[] {
  return lista.flatMap((ett, nr) => {
    if (ett.sags(ordna[nr]!)) return [];
    return [{ nr, text: `${sager(ett)} På den platsen i frågan står ”${ordna[nr]}”.` }];
  });
}

function iFoljd(
  fraga: string,
  ordna: string[],
  lista: Pastaende[],
  platser: number[],
): Ordningsfel[] {
  const nr = arTider(lista[0]!.falt) ? motAret(platser) : motTalen(vanda(fraga, platser));
  if (nr < 0) return [];
  const text = `”${ordna[nr - 1]}” står före ”${ordna[nr]}” i frågan. Handboken säger ”${lista[nr - 1]!.ord}” om det första och ”${lista[nr]!.ord}” om det andra.`;
  return [{ nr, text }];
}

/** Days of a month, with room for the last of them. */
const MANADENS = 32;
const VARVET = 12 * MANADENS;

/** Where a value stands in an order: a number, or a time of the year. */
function platsen({ falt }: Pastaende): number | undefined {
  if (typeof falt.varde === 'number') return falt.varde;
  const spann = arTider(falt) ? (falt.varde as Nar[]).flatMap(manadsspann)[0] : undefined;
  return spann && spann.fran * MANADENS + spann.dag;
}

/** A budget takes a little more than a year, from one November to the December after. */
const LANGST = 14 * MANADENS;

/** The year goes round, so each time comes after the one before. But they may not take more than that: then the longest step goes backwards. */
function motAret(tider: number[]): number {
  const steg = tider.map((tid, nr) => (nr === 0 ? 0 : avstand(tider[nr - 1]!, tid)));
  const hela = steg.reduce((summa, ett) => summa + ett, 0);
  return hela <= LANGST ? -1 : steg.indexOf(Math.max(...steg));
}

function avstand(fran: number, till: number): number {
  return (till - fran + VARVET) % VARVET || VARVET;
}

function motTalen(tal: number[]): number {
  return tal.findIndex((ett, vid) => vid > 0 && ett <= tal[vid - 1]!);
}

/** A question may ask for the lowest first. */
function vanda(fraga: string, tal: number[]): number[] {
  const bakifran = /nerifrån|nedifrån|underifrån|bakifrån|lägst|sist/i.test(fraga);
  return bakifran ? tal.map((ett) => -ett) : tal;
}

import { manadsspann } from '../../tid/manader.ts';
import type { Nar } from '../../tid/nar.ts';
import { arTider } from './falt.ts';
import { felAntal, sager, type Facitolikhet, type Pastaende } from './pastaende.ts';

/** One facit for each thing, in the right order: numbers or times that rise. Or one facit that is a list of the things themselves. */
export function provaOrdning(
  fraga: string,
  ordna: string[],
  perFacit: Pastaende[][],
): Facitolikhet[] {
  const listan = perFacit.length === 1;
  const lista = listan ? perFacit[0]! : perFacit.map((ett) => ett[0]!);
  if (lista.length !== ordna.length)
    return [felAntal(lista.length, ordna.length, 'saker att ordna')];
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
  const tal = arTider(lista[0]!.falt) ? franForsta(platser) : vanda(fraga, platser);
  const nr = tal.findIndex((ett, vid) => vid > 0 && ett <= tal[vid - 1]!);
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

/** The year goes round: what begins in November goes on in February. Times are counted from the first, which may come again a year later. */
function franForsta(tider: number[]): number[] {
  return tider.map((tid, nr) => (nr === 0 ? 0 : (tid - tider[0]! + VARVET) % VARVET || VARVET));
}

/** A question may ask for the lowest first. */
function vanda(fraga: string, tal: number[]): number[] {
  const bakifran = /nerifrån|nedifrån|underifrån|bakifrån|lägst|sist/i.test(fraga);
  return bakifran ? tal.map((ett) => -ett) : tal;
}

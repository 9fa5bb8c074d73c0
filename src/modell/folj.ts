/** Makes a joined handbook note which of its texts are read: see lasspar.ts. */
import type { Inne } from '../granskning/index.ts';
import { foljs, noteraForAlla, noteraLast, sattVarde } from './lasspar.ts';
import type { AnyNod, Handbok, Ramaterial } from './typer.ts';

/** The parts of a text that are followed one by one. Path and first line of the file are not: they change with its front matter. */
const FALT = [
  'rubriker',
  'lankar',
  'bilder',
  'komponenter',
  'block',
  'stangslar',
  'sidtrad',
] as const satisfies readonly (keyof Inne)[];

const utgavor = new WeakMap<Handbok, string>();

/** The handbook's own mark in keys: it may be followed beside the same with a proposal. */
export function utgavemarke(bok: Handbok): string {
  return utgavor.get(bok) ?? '';
}

/**
 * From now on, what is read of the texts of a handbook is noted. Nothing happens where nobody follows.
 *
 * @param utgava the handbook's mark in keys
 * @param ra what it was made of
 */
export function folj(bok: Handbok, utgava: string, ra: Ramaterial): void {
  if (!foljs()) return;
  utgavor.set(bok, utgava);
  sattVarde(`grund ${utgava}`, grunden(ra));
  noteraForAlla(`grund ${utgava}`);
  for (const { samling, id } of ra.poster) {
    const nod = bok.hitta(samling, id);
    if (nod) foljNod(nod, `${utgava} ${samling}/${id}`);
  }
}

/** Everything of the material but the followed parts of its texts. */
function grunden({ poster, ...ovrigt }: Ramaterial): string {
  const fasta = poster.map(({ samling, id, data, inne: { rel, textrad } }) => [
    samling,
    id,
    data,
    rel,
    textrad,
  ]);
  return JSON.stringify([fasta, ovrigt], (_, varde: unknown) =>
    varde instanceof Map || varde instanceof Set ? [...varde] : varde,
  );
}

function foljNod(nod: AnyNod, nyckel: string): void {
  const { inne, omnamnd } = nod;
  for (const falt of FALT)
    foljFalt(
      inne,
      falt,
      `${nyckel} ${falt}`,
      falt === 'sidtrad' ? inne.sidtrad : JSON.stringify(inne[falt]),
    );
  const pekare = omnamnd.map(({ fran, falt }) => [fran.samling, fran.id, falt]);
  foljFalt(nod, 'omnamnd', `${nyckel} omnamnd`, JSON.stringify(pekare));
}

function foljFalt<O extends object>(i: O, falt: keyof O, nyckel: string, iOrd: string): void {
  const varde = i[falt];
  sattVarde(nyckel, iOrd);
  Object.defineProperty(i, falt, {
    enumerable: true,
    get: () => {
      noteraLast(nyckel);
      return varde;
    },
  });
}

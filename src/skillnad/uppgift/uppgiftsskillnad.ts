/** Changes of data as sentences: "Beslutas av: kommunstyrelsen → kommunfullmäktige". */
import { isDeepStrictEqual } from 'node:util';
import type { Faltrad } from '../../schema/faltrader.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import { ordI } from '../../svenska/meningar.ts';
import { textskillnad } from '../text/textskillnad.ts';
import type { Uppgiftsskillnad } from '../typer.ts';
import { etikett } from './etikett.ts';
import { listskillnad } from './listskillnad.ts';
import type { Falten, Namnpar } from './namn.ts';
import { samlingsfalt } from './samlingsfalt.ts';
import { arTider, iOrd, nyckelFor } from './varde.ts';

/** Told elsewhere, or no part of what a reader sees: notes to editors, ids of facts, checksums. */
const UTOM = new Set(['fakta', 'noter', 'kontroll']);

/** A text of more words than this is compared word by word. */
const KORT = 3;

/**
 * Compares the data of two posts of a collection.
 *
 * @param utom names of fields that are told in another way: the name of the post, its place
 */
export function uppgiftsskillnader(
  samling: string,
  fore: Falten,
  efter: Falten,
  namn: Namnpar,
  utom: readonly string[] = [],
): Uppgiftsskillnad[] {
  if (isDeepStrictEqual(fore, efter)) return [];
  const falt = samlingsfalt(samling).filter((rad) => !utom.includes(nyckelFor(rad)));
  return faltskillnader(falt, omlasta(samling, fore), omlasta(samling, efter), namn);
}

/** As the schema of today gives them: a field that has come since, with a value of its own where it is left out, is no change. */
function omlasta(samling: string, data: Falten): Falten {
  if (!Object.hasOwn(SAMLINGAR, samling)) return data;
  return (SAMLINGAR[samling as Samling].schema.safeParse(data).data as Falten | undefined) ?? data;
}

/** What differs in some fields. Also for the fields of an entry of a list. */
export function faltskillnader(
  falt: readonly Faltrad[],
  fore: Falten,
  efter: Falten,
  namn: Namnpar,
): Uppgiftsskillnad[] {
  return falt
    .filter((rad) => !UTOM.has(nyckelFor(rad)))
    .flatMap((rad) => ettFalt(rad, fore[nyckelFor(rad)], efter[nyckelFor(rad)], namn));
}

function ettFalt(rad: Faltrad, fore: unknown, efter: unknown, namn: Namnpar): Uppgiftsskillnad[] {
  if (isDeepStrictEqual(fore, efter)) return [];
  const lista = Array.isArray(fore) || Array.isArray(efter);
  if (lista && !arTider(fore ?? efter)) {
    const [gamla, nya] = [(fore ?? []) as unknown[], (efter ?? []) as unknown[]];
    return listskillnad(rad, gamla, nya, namn, faltskillnader);
  }
  if (rad.under.length > 0 && !lista)
    return faltskillnader(rad.under, (fore ?? {}) as Falten, (efter ?? {}) as Falten, namn);
  return [vardeskillnad(rad, fore, efter, namn)];
}

function vardeskillnad(
  rad: Faltrad,
  fore: unknown,
  efter: unknown,
  namn: Namnpar,
): Uppgiftsskillnad {
  const [gammal, ny] = [iOrd(fore, rad, namn.fore), iOrd(efter, rad, namn.efter)];
  const heter = etikett(rad.vag);
  const lopande = typeof fore === 'string' && typeof efter === 'string' && !rad.pekar;
  if (lopande && gammal && ny && ordI(gammal).length > KORT && ordI(ny).length > KORT)
    return {
      etikett: heter,
      slag: 'text',
      bitar: textskillnad([{ text: gammal }], [{ text: ny }]),
    };
  return { etikett: heter, slag: 'varde', fore: gammal, efter: ny };
}

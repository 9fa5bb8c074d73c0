/** Checks the handbook as everyone may read it, by the same rules as the whole: what is internal must not be missed where it is left out. */
import { arIntern } from '../innehall/synlighet/uppgifter.ts';
import { arFalt } from '../innehall/varde.ts';
import type { Kalla, Post } from '../innehall/post.ts';
import type { HandbokData } from '../schema/handbok.ts';
import { lasLank, LANKSLAG } from '../schema/lankar.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Bok } from './bok.ts';
import { sidnyckel } from './forslag/typer.ts';

/** What everyone may read of some files, in their order. The very same list where nothing is internal. */
export function publikaPoster(poster: Post[]): Post[] {
  if (!poster.some((post) => post.publik !== undefined || arIntern(post.ra))) return poster;
  return poster.filter(({ ra }) => !arIntern(ra)).map((post) => post.publik ?? post);
}

/** handbok.yaml as everyone may read it. An old address of what is internal leads nowhere: nobody need take it away. */
export function publikHandbok(hela: Kalla, poster: Post[]): Kalla {
  const handbok = hela.publik ?? hela;
  const interna = new Set(poster.filter(({ ra }) => arIntern(ra)).map(sidnyckel));
  const lista = handbok.ra[FALT];
  if (!Array.isArray(lista) || interna.size === 0) return handbok;
  const borta = lista.flatMap((ett: unknown, nr) => (lederTill(ett, interna) ? [nr] : []));
  if (borta.length === 0) return handbok;
  const data = handbok.data as HandbokData | undefined;
  return {
    ...handbok,
    ra: { ...handbok.ra, [FALT]: utanPlatser(lista, borta) },
    data: data && { ...data, [FALT]: utanPlatser(data[FALT], borta) },
    utelamnade: { ...handbok.utelamnade, [FALT]: borta },
  };
}

const FALT = 'omdirigeringar';

function lederTill(omdirigering: unknown, sidor: ReadonlySet<string>): boolean {
  const till = arFalt(omdirigering) ? omdirigering['till'] : undefined;
  const lank = typeof till === 'string' ? lasLank(till) : undefined;
  const samling = lank && LANKSLAG[lank.slag]?.samling;
  return samling !== undefined && sidor.has(sidnyckel({ samling, id: lank!.id }));
}

function utanPlatser<T>(lista: readonly T[], platser: number[]): T[] {
  return lista.filter((_, nr) => !platser.includes(nr));
}

/** The handbook as everyone may read it, or undefined where all of it is. */
export function publikBok(bok: Bok): Bok | undefined {
  const poster = publikaPoster(bok.poster);
  const handbok = publikHandbok(bok.handbok, bok.poster);
  if (poster === bok.poster && handbok === bok.handbok) return undefined;
  return bok.publikMed(handbok, poster);
}

/**
 * What is wrong in a handbook when what is internal has been left out.
 *
 * @param kontroller the checks of a whole handbook
 * @param kanda what they found in the whole: it is not told again
 */
export function publikaProblem(
  bok: Bok,
  kontroller: ((bok: Bok) => Problem[])[],
  kanda: Problem[],
): Problem[] {
  const publik = publikBok(bok);
  if (!publik) return [];
  const sagda = new Set(kanda.map(plats));
  return kontroller
    .flatMap((kontroll) => kontroll(publik))
    .filter((ett) => !sagda.has(plats(ett)))
    .map(utanDetInterna);
}

function plats({ fil, rad, kolumn, kod }: Problem): string {
  return [fil, rad, kolumn, kod].join('\n');
}

/** A fault is told as one of what everyone may read: the file itself is right as long as all of it is read. */
function utanDetInterna(ett: Problem): Problem {
  if (ett.kod === 'INTERN-LANK') return ett;
  const text = `Utan det som är internt: ${ett.text}`;
  if (ett.niva !== 'fel') return { ...ett, text };
  return problem('INTERN-FOLJD', ett.fil, ett, text);
}

/**
 * No two things share an id, a name or a place in the order. A copy is told once, with all that it shares, and on the file that is the
 * copy: the one whose id goes on from the other's ("budget-2"), else the one whose id is less like the name, else the later one. No
 * dates are read: the report must be the same on every machine.
 */
import { distance } from 'fastest-levenshtein';
import { SAMLINGAR, TAXONOMIER, type Samling } from '../../schema/index.ts';
import { textI, type Bok } from '../bok.ts';
import { foreslaId } from '../../innehall/fil/filnamn.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function dubbletter(bok: Bok): Problem[] {
  const samlingar = Object.keys(SAMLINGAR) as Samling[];
  return [
    ...samlingar.flatMap((samling) => iSamling(bok, samling)),
    ...Object.keys(TAXONOMIER).flatMap((lista) => iLista(bok, lista)),
  ];
}

function iSamling(bok: Bok, samling: Samling): Problem[] {
  const poster = bok.poster.filter((post) => post.samling === samling);
  const falt = SAMLINGAR[samling].namn;
  const sammaId = lika(poster, (post) => post.id, tidigast);
  const sammaNamn = lika(poster, (post) => textI(post, falt)?.trim().toLowerCase(), original(falt));
  const sammaOrdning = lika(poster, ordningsnyckel, tidigast);
  const kopior = new Set(sammaId.map(([, post]) => post));
  const namnlika = new Set(sammaNamn.map(([, post]) => post));
  return [
    ...sammaId.map(([forsta, post]) => sammaIdFel(post, forsta)),
    ...sammaNamn
      .filter(([, post]) => !kopior.has(post))
      .map(([forsta, post]) => sammaNamnFel(bok, post, forsta, falt)),
    ...sammaOrdning
      .filter((par) => !par.some((post) => kopior.has(post) || namnlika.has(post)))
      .map(([forsta, post]) => sammaOrdningFel(bok, post, forsta)),
  ];
}

function sammaIdFel(post: Post, forsta: Post): Problem {
  const text = `Id "${post.id}" finns redan i ${forsta.fil}.`;
  return problem('ID-DUBBEL', post.fil, { rad: 1, kolumn: 1 }, text);
}

function sammaNamnFel(bok: Bok, post: Post, forsta: Post, falt: string): Problem {
  const ordning = ordningsnyckel(post);
  const ocksa =
    ordning !== undefined && ordning === ordningsnyckel(forsta)
      ? ` Det gäller också ordning ${String(post.ra['ordning'])}.`
      : '';
  const text = `Namnet "${textI(post, falt)}" finns redan i ${forsta.fil}.${ocksa}`;
  return problem('NAMN-DUBBEL', post.fil, bok.plats(post, [falt]), text);
}

function sammaOrdningFel(bok: Bok, post: Post, forsta: Post): Problem {
  const text = `Ordning ${String(post.ra['ordning'])} finns redan i ${forsta.fil}.`;
  return problem('ORDNING-DUBBEL', post.fil, bok.plats(post, ['ordning']), text);
}

/** Chapters are ordered among their siblings, other things in their collection. Side levels stand beside the chain. */
function ordningsnyckel(post: Post): string | undefined {
  const { ordning, del, under, sidoniva } = post.ra;
  if (typeof ordning !== 'number' || sidoniva === true) return undefined;
  const syskon = post.samling === 'kapitel' ? String(under ?? `del ${String(del)}`) : '';
  return `${syskon}/${ordning}`;
}

type Namnjamforelse = (a: Post, b: Post) => number;

/** Pairs of the original with a key and each other post with the same. */
function lika(
  poster: Post[],
  nyckel: (post: Post) => string | undefined,
  forst: Namnjamforelse,
): [Post, Post][] {
  const grupper = Map.groupBy(
    poster.filter((post) => nyckel(post)),
    (post) => nyckel(post),
  );
  return [...grupper.values()].flatMap((grupp) => {
    const [forsta, ...fler] = grupp.toSorted(forst);
    return fler.map((post): [Post, Post] => [forsta!, post]);
  });
}

function tidigast(a: Post, b: Post): number {
  return a.fil < b.fil ? -1 : 1;
}

function original(falt: string): Namnjamforelse {
  return (a, b) => {
    if (b.id.startsWith(`${a.id}-`)) return -1;
    if (a.id.startsWith(`${b.id}-`)) return 1;
    const namn = foreslaId(textI(a, falt) ?? '');
    return olikhet(a.id, namn) - olikhet(b.id, namn) || tidigast(a, b);
  };
}

/** From 0, the same, to 1, no letter alike. */
function olikhet(id: string, namn: string): number {
  return distance(id, namn) / Math.max(id.length, namn.length, 1);
}

function iLista(bok: Bok, lista: string): Problem[] {
  const varde = bok.handbok.ra[lista];
  if (!Array.isArray(varde)) return [];
  const ider = varde.map((ett: unknown) => (ett as { id?: unknown } | null)?.id);
  return ider.flatMap((id, nr) => {
    if (typeof id !== 'string' || ider.indexOf(id) === nr) return [];
    const plats = bok.plats(bok.handbok, [lista, nr, 'id']);
    return [problem('ID-DUBBEL', bok.handbok.fil, plats, `Id "${id}" finns redan i ${lista}.`)];
  });
}

/** No two things share an id, a name or a place in the order. */
import { SAMLINGAR, TAXONOMIER, type Samling } from '../../schema/index.ts';
import { textI, type Bok } from '../bok.ts';
import type { Kod } from '../koder.ts';
import type { Post } from '../post.ts';
import { problem, type Problem } from '../problem.ts';

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
  return [
    ...lika(poster, (post) => post.id).map(([forsta, post]) =>
      problem(
        'ID-DUBBEL',
        post.fil,
        { rad: 1, kolumn: 1 },
        `Id "${post.id}" finns redan i ${forsta.fil}.`,
      ),
    ),
    ...lika(poster, (post) => textI(post, falt)?.trim().toLowerCase()).map(([forsta, post]) =>
      vid(
        bok,
        post,
        'NAMN-DUBBEL',
        falt,
        `Namnet "${textI(post, falt)}" finns redan i ${forsta.fil}.`,
      ),
    ),
    ...lika(poster, ordningsnyckel).map(([forsta, post]) =>
      vid(
        bok,
        post,
        'ORDNING-DUBBEL',
        'ordning',
        `Ordning ${String(post.ra['ordning'])} finns redan i ${forsta.fil}.`,
      ),
    ),
  ];
}

/** Chapters are ordered among their siblings, other things in their collection. Side levels stand beside the chain. */
function ordningsnyckel(post: Post): string | undefined {
  const { ordning, del, under, sidoniva } = post.ra;
  if (typeof ordning !== 'number' || sidoniva === true) return undefined;
  const syskon = post.samling === 'kapitel' ? String(under ?? `del ${String(del)}`) : '';
  return `${syskon}/${ordning}`;
}

/** Pairs of the first post with a key and each later one with the same. */
function lika(poster: Post[], nyckel: (post: Post) => string | undefined): [Post, Post][] {
  const forst = new Map<string, Post>();
  return poster.flatMap((post): [Post, Post][] => {
    const varde = nyckel(post);
    if (!varde) return [];
    const tidigare = forst.get(varde);
    if (tidigare) return [[tidigare, post]];
    forst.set(varde, post);
    return [];
  });
}

function vid(bok: Bok, post: Post, kod: Kod, falt: string, text: string): Problem {
  return problem(kod, post.fil, bok.plats(post, [falt]), text);
}

function iLista(bok: Bok, lista: string): Problem[] {
  const varde = bok.handbok.ra[lista];
  if (!Array.isArray(varde)) return [];
  const ider = varde.map((ett: unknown) => (ett as { id?: unknown } | null)?.id);
  return ider.flatMap((id, nr) => {
    if (typeof id !== 'string' || ider.indexOf(id) === nr) return [];
    return [
      problem(
        'ID-DUBBEL',
        bok.handbok.fil,
        bok.plats(bok.handbok, [lista, nr, 'id']),
        `Id "${id}" finns redan i ${lista}.`,
      ),
    ];
  });
}

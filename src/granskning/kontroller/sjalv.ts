/** Nothing refers to itself: a term is not like itself, an event not before itself. Rings of `under` are told by cykler.ts. */
import { SAMLINGAR } from '../../schema/index.ts';
import type { Bok } from '../bok.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { faltnamn, stor } from '../../innehall/falt/schemaord.ts';
import { varderVid } from './referenser.ts';

export function sjalv(bok: Bok): Problem[] {
  return bok.poster.flatMap((post) =>
    Object.entries(SAMLINGAR[post.samling].referenser).flatMap(([monster, mal]) =>
      mal === post.samling && monster !== 'under' ? iFalt(bok, post, monster) : [],
    ),
  );
}

function iFalt(bok: Bok, post: Post, monster: string): Problem[] {
  return varderVid(post.ra, monster)
    .filter(({ id }) => id === post.id)
    .map(({ vag }) => {
      const text = `${stor(faltnamn(vag))} pekar tillbaka på samma fil.`;
      return problem('REFERENS-SJALV', post.fil, bok.plats(post, vag), text);
    });
}

/** A chapter says something, unless it only gathers others. So does a text of the populärversion. */
import type { Bok } from '../bok.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function tomma(bok: Bok): Problem[] {
  const kapitel = [...bok.samling('kapitel').values()];
  const samlande = new Set(kapitel.map((post) => String(post.ra['under'])));
  const utan = [...kapitel, ...bok.samling('popular').values()].filter(
    (post) => arTom(post) && !(post.samling === 'kapitel' && samlande.has(post.id)),
  );
  return utan.map((post) => {
    const text = 'Sidan har ingen text under uppgifterna.';
    return problem('TEXT-SAKNAS', post.fil, { rad: 1, kolumn: 1 }, text);
  });
}

/** Nothing but front matter. Of a file that could not be read, nothing is known. */
function arTom(post: Post): boolean {
  if (post.olast || post.data === undefined) return false;
  return post.block.length === 0 && post.komponenter.length === 0 && post.bilder.length === 0;
}

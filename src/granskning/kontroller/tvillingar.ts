/** Every chapter that the public sees has one plain twin, once the handbook has plain texts at all. */
import { textI, type Bok } from '../bok.ts';
import { arPublikt } from '../../lasbarhet/lasunderlag.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const START = { rad: 1, kolumn: 1 };

export function tvillingar(bok: Bok): Problem[] {
  const popular = [...bok.samling('popular').values()];
  if (popular.length === 0) return [];
  const perKapitel = Map.groupBy(popular, (post) => String(post.ra['kapitel']));
  const kapitel = [...bok.samling('kapitel').values()].filter(
    // A chapter without text has nothing to explain; what is wrong in a chapter itself is said first.
    (post) => post.block.length > 0 && post.data !== undefined && arPublikt(post),
  );
  // A plain text that cannot be read may be the one that is missed.
  const allaLasta = popular.every((post) => textI(post, 'kapitel') !== undefined);
  return [
    ...kapitel.filter((post) => allaLasta && !perKapitel.has(post.id)).map(utan),
    ...[...perKapitel.values()].flatMap((texter) => dubbla(bok, texter)),
  ];
}

function utan(post: Post): Problem {
  const text = `Kapitlet ${post.id} har ingen text i populärversionen.`;
  return problem('TVILLING-SAKNAS', post.fil, START, text);
}

function dubbla(bok: Bok, [forsta, ...fler]: Post[]): Problem[] {
  // A copy has the same title too, and that is told: see dubbletter.ts.
  const egna = fler.filter((post) => textI(post, 'titel') !== (forsta && textI(forsta, 'titel')));
  return egna.map((post) => {
    const text = `Kapitlet ${String(post.ra['kapitel'])} förklaras redan av populärtexten ${forsta?.id}.`;
    return problem('TVILLING-DUBBEL', post.fil, bok.plats(post, ['kapitel']), text);
  });
}

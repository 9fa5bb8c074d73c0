/** A plain text explains each term of the ordlista where it first uses it. */
import type { Bok } from '../bok.ts';
import { oforklarade } from '../../lasbarhet/oforklarade.ts';
import { ordforradAv } from '../../lasbarhet/lasunderlag.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function oforklarat(bok: Bok): Problem[] {
  const popular = [...bok.samling('popular').values()];
  if (popular.length === 0) return [];
  const forrad = ordforradAv(bok.poster);
  return popular.flatMap((post) =>
    oforklarade(post.block, forrad).map(({ term, ord, rad, kolumn }) => {
      const text = `”${ord}” är ett ord i ordlistan och förklaras inte första gången det står i texten.`;
      const atgard = `Länka det: [${ord}](term:${term.id}). Eller skriv vad det betyder direkt efter: ”${ord}, alltså …”.`;
      return problem('OFORKLARAT-ORD', post.fil, { rad, kolumn }, text, { atgard });
    }),
  );
}

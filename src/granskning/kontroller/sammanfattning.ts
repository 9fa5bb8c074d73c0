/** A summary has at most three sentences. */
import type { Kallfil } from '../../innehall/kallfil.ts';
import { meningar } from '../../svenska/meningar.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const HOGST = 3;

export function sammanfattning({ post, plats }: Kallfil): Problem[] {
  const text = post.ra['sammanfattning'];
  if (typeof text !== 'string') return [];
  const antal = meningar(text).length;
  if (antal <= HOGST) return [];
  const vid = plats(['sammanfattning']);
  return [
    problem(
      'SAMMANFATTNING-LANG',
      post.fil,
      vid,
      `Sammanfattningen har ${antal} meningar. Högst ${HOGST} får plats.`,
    ),
  ];
}

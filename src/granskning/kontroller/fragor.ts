/** Every question of the training has a right answer. */
import type { Kallfil } from '../../innehall/kallfil.ts';
import { arFalt } from '../../innehall/varde.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function fragor({ post, plats }: Kallfil): Problem[] {
  const lista = post.samling === 'utbildning' ? post.ra['fragor'] : undefined;
  if (!Array.isArray(lista)) return [];
  return lista.flatMap((fraga: unknown, nr) => {
    if (!arFalt(fraga) || !Array.isArray(fraga['svar'])) return [];
    if (fraga['svar'].some((svar: unknown) => arFalt(svar) && svar['ratt'] === true)) return [];
    const vid = plats(['fragor', nr]);
    return [problem('FRAGA-SVAR', post.fil, vid, `Fråga ${nr + 1} har inget svar med rätt: true.`)];
  });
}

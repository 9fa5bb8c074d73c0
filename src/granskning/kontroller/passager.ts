/** The passages of a plain text explain headings that exist in the chapter. */
import { INLEDNING } from '../../lasbarhet/avsnitt.ts';
import type { Bok } from '../bok.ts';
import { forslag } from '../../svenska/forslag.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { varderVid } from './referenser.ts';

/** The text before the first heading has no anchor of its own. */

export function passager(bok: Bok): Problem[] {
  return [...bok.samling('popular').values()].flatMap((post) => {
    const kapitel = bok.samling('kapitel').get(String(post.ra['kapitel']));
    if (!kapitel || kapitel.olast) return [];
    const ider = [INLEDNING, ...kapitel.rubriker.map((rubrik) => rubrik.id)];
    const trasiga = varderVid(post.ra, 'passager[].avsnitt').filter(({ id }) => !ider.includes(id));
    return trasiga.map(({ id, vag }) => {
      const mer = forslag(id, ider) || `Avsnitten är ${ider.join(', ')}.`;
      const text = `Kapitlet ${kapitel.id} har inget avsnitt "${id}". ${mer}`;
      return problem('LANK-ANKARE', post.fil, bok.plats(post, vag), text);
    });
  });
}

/** The steps of a process: each id once, an actor each, and each way on leads to a step. */
import { forslag } from '../../svenska/forslag.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { arFalt } from '../../innehall/varde.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { varderVid } from './referenser.ts';

export function processteg({ post, plats }: Kallfil): Problem[] {
  const steg = post.samling === 'processer' ? post.ra['steg'] : undefined;
  if (!Array.isArray(steg)) return [];
  const ider = steg.map((ett: unknown) => (arFalt(ett) ? ett['id'] : undefined));
  const kanda = ider.filter((id) => typeof id === 'string');
  const dubbla = ider.flatMap((id, nr) =>
    typeof id === 'string' && ider.indexOf(id) < nr ? [{ id, nr }] : [],
  );
  const vidare = varderVid(post.ra, 'steg[].vidare[].steg').filter(({ id }) => !kanda.includes(id));
  const herrelosa = steg.flatMap((ett: unknown, nr) =>
    arFalt(ett) && ett['aktor'] === undefined && ett['handelse'] === undefined ? [nr] : [],
  );
  return [
    ...herrelosa.map((nr) =>
      problem(
        'STEG-AKTOR',
        post.fil,
        plats(['steg', nr]),
        'Steget säger inte vem som gör det. Ange aktör, eller händelsen som steget är.',
      ),
    ),
    ...dubbla.map(({ id, nr }) =>
      problem('ID-DUBBEL', post.fil, plats(['steg', nr, 'id']), `Två steg har id "${id}".`),
    ),
    ...vidare.map(({ id, vag }) =>
      problem(
        'STEG-SAKNAS',
        post.fil,
        plats(vag),
        `Steget "${id}" finns inte. ${forslag(id, kanda) || `Stegen är ${kanda.join(', ')}.`}`,
      ),
    ),
  ];
}

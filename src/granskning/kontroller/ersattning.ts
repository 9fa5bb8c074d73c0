/** A replaced document says by what, and the one that replaces it says what: marked on both sides. */
import type { Bok } from '../bok.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { varderVid } from './referenser.ts';

const SIDOR = [
  { falt: 'ersatter', motsvarar: 'ersattAv', skrivs: 'ersattAv', sager: 'ersätter' },
  { falt: 'ersattAv', motsvarar: 'ersatter', skrivs: 'ersätter', sager: 'ersätts av' },
];

export function ersattning(bok: Bok): Problem[] {
  const dokument = bok.samling('styrdokument');
  return SIDOR.flatMap(({ falt, motsvarar, skrivs, sager }) =>
    [...dokument.values()].flatMap((post) =>
      varderVid(post.ra, `${falt}[]`).flatMap(({ id, vag }) => {
        const andra = dokument.get(id);
        if (
          !andra ||
          Object.keys(andra.ra).length === 0 ||
          varderVid(andra.ra, `${motsvarar}[]`).some((ett) => ett.id === post.id)
        )
          return [];
        const text = `Dokumentet ${sager} "${id}", men det står bara på ena sidan.`;
        const atgard = `Lägg till ${skrivs}: [${post.id}] i ${andra.fil}.`;
        return [problem('DOKUMENT-ERSATT', post.fil, bok.plats(post, vag), text, { atgard })];
      }),
    ),
  );
}

/** Every reference to a law can be read, leads to a paragraph of lagar.yaml, and was law on the handbook's day. */
import { hittaLagrum, tolkaLagrum, type Lagnamn } from '../../lagrum/tolka.ts';
import { LAGRUMSFALT } from '../../schema/lagar.ts';
import { forslag } from '../../svenska/forslag.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';
import { lagramFor } from '../lagar.ts';
import type { Lagram } from '../ram.ts';
import { lagrumstid, okanda } from './lagrumstid.ts';
import { varderVid } from './referenser.ts';

export function lagrum(bok: Bok): Problem[] {
  if (bok.lagar.length === 0) return [];
  const lagar = lagramFor(bok.lagar, bok.handbok.ra['lage']);
  return bok.poster.flatMap((post) =>
    (LAGRUMSFALT[post.samling] ?? [])
      .flatMap((falt) => varderVid(post.data ?? {}, falt))
      .flatMap(({ id, vag }) =>
        prova(id, lagar).map(({ kod, text }) => problem(kod, post.fil, bok.plats(post, vag), text)),
      ),
  );
}

interface Fel {
  kod: 'LAGRUM-FORM' | 'LAGRUM-OKANT' | 'LAGRUM-TID';
  text: string;
}

function prova(skrivet: string, lagar: Lagram): Fel[] {
  const traff = tolkaLagrum(skrivet, lagar.namn);
  if (!traff) return [olast(skrivet, lagar.namn)];
  return [
    ...okanda(traff, lagar).map((ett): Fel => ({
      kod: 'LAGRUM-OKANT',
      text: `${ett} finns inte i lagar.yaml. ${forslag(ett, Object.keys(lagar.paragrafer))}`.trim(),
    })),
    ...lagrumstid(traff, lagar).map((text): Fel => ({ kod: 'LAGRUM-TID', text })),
  ];
}

/** A law that the file lacks is one thing, a reference that nobody can read another. */
function olast(skrivet: string, namn: Lagnamn[]): Fel {
  const [forst = ''] = skrivet.split(' ');
  const medNamn = tolkaLagrum(skrivet, [...namn, { kort: forst, namn: [] }]);
  if (medNamn && !hittaLagrum(skrivet, namn))
    return {
      kod: 'LAGRUM-OKANT',
      text: `Lagen ${forst} finns inte i lagar.yaml. Där finns ${namn.map(({ kort }) => kort).join(', ')}.`,
    };
  return { kod: 'LAGRUM-FORM', text: `"${skrivet}" går inte att läsa som ett lagrum.` };
}

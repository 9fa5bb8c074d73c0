/** Events that carry a `lagkrav` of kommunallagen (2017:725) keep its dates. */
import type { ArshjulData } from '../../schema/arshjul.ts';
import type { HandbokData } from '../../schema/handbok.ts';
import type { Bok } from '../bok.ts';
import { arenFor, GRANSER, lagrumsnyckel, type Brott } from '../lagtider.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function lagdatum(bok: Bok): Problem[] {
  const { mandatperiod, lage } = (bok.handbok.data as HandbokData | undefined) ?? {};
  if (!mandatperiod) return [];
  const aren = arenFor(mandatperiod, Number(String(lage).slice(0, 4)));
  return [...bok.samling('arshjul').values()].flatMap((post) => {
    const handelse = post.data as ArshjulData | undefined;
    return (handelse?.lagkrav ?? []).flatMap((krav, nr) => {
      const brott = GRANSER[lagrumsnyckel(krav.lagrum) ?? '']?.(handelse!, krav.krav, aren);
      return brott ? [sag(bok, post, krav.lagrum, nr, brott)] : [];
    });
  });
}

function sag(bok: Bok, post: Post, lagrum: string, nr: number, brott: Brott): Problem {
  return problem(
    brott.kod,
    post.fil,
    bok.plats(post, ['lagkrav', nr, 'lagrum']),
    `${lagrum}: ${brott.text}`,
  );
}

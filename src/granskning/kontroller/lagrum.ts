/** Every reference to a law can be read, and leads to a paragraph of lagar.yaml. */
import { hittaLagrum, tolkaLagrum, type Lagnamn } from '../../lagrum/tolka.ts';
import { lagrumsform, type Lagrum } from '../../lagrum/lagrum.ts';
import { lagnamn, paragrafnyckel } from '../../schema/lagar.ts';
import { LAGRUMSFALT, type LagData } from '../../schema/lagar.ts';
import { forslag } from '../../svenska/forslag.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Post } from '../../innehall/post.ts';
import type { Bok } from '../bok.ts';
import { varderVid } from './referenser.ts';

export function lagrum(bok: Bok): Problem[] {
  const { lagar } = bok;
  if (lagar.length === 0) return [];
  const kanda = kandaLagrum(lagar);
  return bok.poster.flatMap((post) =>
    (LAGRUMSFALT[post.samling] ?? [])
      .flatMap((falt) => varderVid(post.data ?? {}, falt))
      .flatMap(({ id, vag }) => prova(id, lagar, kanda).map((fel) => sag(bok, post, vag, fel))),
  );
}

type Fel = { kod: 'LAGRUM-FORM' | 'LAGRUM-OKANT'; text: string };

function prova(skrivet: string, lagar: LagData[], kanda: Set<string>): Fel[] {
  const namn = lagnamn(lagar);
  const traff = tolkaLagrum(skrivet, namn);
  if (!traff) return [olast(skrivet, namn)];
  return forstaOchSista(traff)
    .filter((ett) => !kanda.has(ett))
    .map((ett) => ({
      kod: 'LAGRUM-OKANT',
      text: `${ett} finns inte i lagar.yaml. ${forslag(ett, kanda)}`.trim(),
    }));
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

function forstaOchSista(traff: Lagrum): string[] {
  const alla = [traff.paragraf, ...(traff.till ? [traff.till] : [])];
  return alla.map((paragraf) => lagrumsform({ ...traff, paragraf, till: undefined }));
}

function kandaLagrum(lagar: LagData[]): Set<string> {
  return new Set(
    lagar.flatMap((lag) => lag.paragrafer.map((ett) => paragrafnyckel(lag, ett.paragraf))),
  );
}

function sag(bok: Bok, post: Post, vag: (string | number)[], { kod, text }: Fel): Problem {
  return problem(kod, post.fil, bok.plats(post, vag), text);
}

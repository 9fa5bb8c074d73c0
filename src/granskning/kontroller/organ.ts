/** Bodies that a text names but no role describes. */
import { SAMLINGAR } from '../../schema/index.ts';
import { textI, type Bok } from '../bok.ts';
import { grundform, grundformerI } from '../../svenska/organform.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { forslag } from '../../svenska/forslag.ts';
import { varderVid } from './referenser.ts';

/** When a file of these cannot be read, its name is not known, and silence is better than a false alarm. */
const NAMNGER = new Set(['roller', 'ordlista']);

export function organ(bok: Bok): Problem[] {
  const olasta = bok.poster.some(
    (post) => NAMNGER.has(post.samling) && textI(post, SAMLINGAR[post.samling].namn) === undefined,
  );
  if (olasta || bok.handbok.data === undefined) return [];
  const kanda = kandaOrgan(bok);
  return bok.poster.flatMap((post) => iPost(bok, post, kanda));
}

/** Each unknown name once a file. */
function iPost(bok: Bok, post: Post, kanda: Set<string>): Problem[] {
  const sagda = new Set<string>();
  return post.organ.flatMap((organord) => {
    const form = grundform(organord.ord);
    if (!form || kanda.has(form) || sagda.has(form)) return [];
    sagda.add(form);
    const mer = forslag(form, kanda);
    const text = `Ingen roll i handboken heter "${organord.fras}".${mer && ` ${mer}`}`;
    return [problem('ORGAN-OKANT', post.fil, bok.stalle(post, organord), text)];
  });
}

/** Names of roles, terms of the glossary and the words that handbok.yaml says are no bodies, in their base form. */
function kandaOrgan(bok: Bok): Set<string> {
  const roller = [...bok.samling('roller').values()];
  const ord = [...bok.samling('ordlista').values()];
  const namn = [
    ...roller.flatMap((post) => [
      textI(post, 'namn') ?? '',
      textI(post, 'kortnamn') ?? '',
      ...lista(post, 'alias'),
    ]),
    ...ord.flatMap((post) => [
      textI(post, 'term') ?? '',
      ...lista(post, 'synonymer'),
      ...lista(post, 'bojningar'),
    ]),
    ...varderVid(bok.handbok.ra, 'ejOrgan[]').map(({ id }) => id),
    ...varderVid(bok.handbok.ra, 'rollslag[].namn').map(({ id }) => id),
  ];
  return new Set(namn.flatMap(grundformerI));
}

function lista(post: Post, falt: string): string[] {
  return varderVid(post.ra, `${falt}[]`).map(({ id }) => id);
}

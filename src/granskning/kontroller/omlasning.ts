/** The passages of a plain text have been read since the section that they explain last changed. */
import type { Bok } from '../bok.ts';
import {
  lagetFor,
  passagerI,
  summorna,
  type Passage,
  type Passagelage,
} from '../../lasbarhet/passage.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function omlasning(bok: Bok): Problem[] {
  return [...bok.samling('popular').values()].flatMap((post) => {
    const kapitel = bok.samling('kapitel').get(String(post.ra['kapitel']));
    return kapitel && !kapitel.olast ? passagernaI(bok, post, kapitel) : [];
  });
}

function passagernaI(bok: Bok, post: Post, kapitel: Post): Problem[] {
  const summor = summorna(kapitel.block);
  return passagerI(post.ra).flatMap((passage) => {
    const skal = SKAL[lagetFor(passage, summor)];
    return skal ? [lasOm(bok, post, kapitel, passage, skal)] : [];
  });
}

/** A passage without a section is reported by passager.ts. */
const SKAL: Record<Passagelage, string | undefined> = {
  läst: undefined,
  lös: undefined,
  ändrad: 'har ändrats sedan passagen bekräftades',
  obekräftad: 'är inte bekräftat',
};

function lasOm(bok: Bok, post: Post, kapitel: Post, passage: Passage, skal: string): Problem {
  const falt = passage.kontroll === undefined ? 'avsnitt' : 'kontroll';
  const plats = bok.plats(post, ['passager', passage.nr, falt]);
  const text = `Läs om ”${passage.rubrik}”. Avsnittet ${kapitel.id}#${passage.avsnitt} ${skal}.`;
  const atgard = `Läs båda, rätta passagen och kör: npm run granska -- --bekrafta ${post.id}`;
  return problem('PASSAGE-OM', post.fil, plats, text, { atgard });
}

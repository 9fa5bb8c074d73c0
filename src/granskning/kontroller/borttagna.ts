/** A page that the latest decided version has is there still, or its address leads on. */
import { arIntern } from '../../innehall/synlighet/uppgifter.ts';
import { iTidsordning } from '../../innehall/versionsordning.ts';
import type { Post } from '../../innehall/post.ts';
import type { Samling } from '../../schema/index.ts';
import type { VersionData } from '../../schema/versioner.ts';
import type { Problem } from '../../problem/problem.ts';
import { bortaSidor, type Publicerad } from '../borta.ts';
import type { Bok } from '../bok.ts';
import { omdirigeringarI } from '../referens.ts';

type Fryst = Post & { data: VersionData };

export function borttagna(bok: Bok): Problem[] {
  const versioner = [...bok.samling('versioner').values()];
  const frysta = versioner.filter((post): post is Fryst => post.data !== undefined);
  const senast = iTidsordning(frysta).findLast(({ data }) => data.poster.length > 0);
  if (!senast || bok.handbok.data === undefined) return [];
  const sidor = senast.data.poster
    .filter(({ data }) => !arIntern(data))
    .map(({ samling, id, namn }): Publicerad => ({ samling: samling as Samling, id, namn }));
  const { fil } = bok.handbok;
  const fanns = `i den beslutade versionen ${senast.id}`;
  // A page that is internal nowadays is there: only that not everyone may read it.
  const hela = bok.hela ?? bok;
  return bortaSidor(sidor, { fanns, fil, poster: hela.poster, lista: omdirigeringarI(hela) });
}

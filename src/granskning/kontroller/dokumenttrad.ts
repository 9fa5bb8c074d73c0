/** The governing documents form one tree: one root, and nothing loose beside it. */
import { textI, type Bok } from '../bok.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const START = { rad: 1, kolumn: 1 };

export function dokumenttrad(bok: Bok): Problem[] {
  const dokument = [...bok.samling('styrdokument').values()];
  const lasta = dokument.filter((post) => Object.keys(post.ra).length > 0);
  const toppar = lasta.filter((post) => textI(post, 'under') === undefined);
  if (toppar.length === 0) return utanRot(dokument, lasta);
  const rot = rotBland(toppar, lasta);
  return toppar
    .filter((post) => post !== rot)
    .map((post) =>
      problem(
        'DOKUMENT-LOST',
        post.fil,
        START,
        `Dokumentet saknar under. Överst står "${rot.id}". Ange dokumentet närmast ovanför.`,
      ),
    );
}

/** All documents point upwards: then they do so in a ring, and none is on top. Silent when a file could not be read. */
function utanRot(dokument: Post[], lasta: Post[]): Problem[] {
  const forsta = dokument[0];
  if (!forsta || lasta.length < dokument.length) return [];
  return [
    problem('DOKUMENT-ROT', forsta.fil, START, 'Inget styrdokument står överst: alla har under.'),
  ];
}

/** Of several documents without a parent, the one with most below it is taken for the root. */
function rotBland(toppar: Post[], alla: Post[]): Post {
  const barn = new Map<string, string[]>();
  for (const post of alla) {
    const over = textI(post, 'under');
    if (over !== undefined) barn.set(over, [...(barn.get(over) ?? []), post.id]);
  }
  const storlekar = toppar.map((post) => ({ post, antal: under(barn, post.id) }));
  return storlekar.reduce((bast, ett) => (ett.antal > bast.antal ? ett : bast)).post;
}

function under(barn: Map<string, string[]>, id: string): number {
  const sedda = new Set<string>();
  const kvar = [id];
  for (let nu = kvar.pop(); nu !== undefined; nu = kvar.pop()) {
    for (const ett of barn.get(nu) ?? []) {
      if (!sedda.has(ett)) kvar.push(ett);
      sedda.add(ett);
    }
  }
  return sedda.size;
}

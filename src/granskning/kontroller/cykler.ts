/** "under" leads upwards and never round in a ring. */
import type { Samling } from '../../schema/index.ts';
import { textI, type Bok } from '../bok.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const TRAD: Samling[] = ['styrdokument', 'kapitel', 'roller', 'mal'];

export function cykler(bok: Bok): Problem[] {
  return TRAD.flatMap((samling) => ringar(bok.samling(samling)).map((ring) => enRing(bok, ring)));
}

/** Each ring once, beginning with its first id in alphabetical order. */
export function ringar(poster: Map<string, Post>): Post[][] {
  const klara = new Set<string>();
  const funna: Post[][] = [];
  for (const start of poster.values()) {
    const vag: Post[] = [];
    let nu: Post | undefined = start;
    while (nu && !klara.has(nu.id)) {
      klara.add(nu.id);
      vag.push(nu);
      nu = poster.get(textI(nu, 'under') ?? '');
    }
    const vid = nu ? vag.indexOf(nu) : -1;
    if (vid >= 0) funna.push(vrid(vag.slice(vid)));
  }
  return funna;
}

function vrid(ring: Post[]): Post[] {
  const minst = ring.reduce((bast, post, nr) => (post.id < (ring[bast]?.id ?? '') ? nr : bast), 0);
  return [...ring.slice(minst), ...ring.slice(0, minst)];
}

function enRing(bok: Bok, ring: Post[]): Problem {
  const forsta = ring[0]!;
  const varv = [...ring, forsta].map((post) => post.id);
  const kort = varv.length > 8 ? [...varv.slice(0, 6), '…', forsta.id] : varv;
  const text =
    varv.length === 2
      ? `"${forsta.id}" ligger under sig själv.`
      : `Ligger under varandra i en ring: ${kort.join(' → ')}.`;
  return problem('CYKEL', forsta.fil, bok.plats(forsta, ['under']), text);
}

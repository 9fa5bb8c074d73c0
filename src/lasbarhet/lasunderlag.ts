/** What the report on readability is made from. The same for files that granskningen has read and for nodes of the model. */
import { LIX_TAK } from '../schema/handbok.ts';
import { LANKSLAG } from '../schema/lankar.ts';
import { ordforrad, type Ordforrad, type Sidnamn, type Jargong } from './oforklarade.ts';
import type { Post } from '../innehall/post.ts';
import { publikaBlock } from '../innehall/synlighet/block.ts';
import { arIntern } from '../innehall/synlighet/uppgifter.ts';

/** A page: its front matter with folded keys, and its body as blocks where that matters. */
export type Laspost = Pick<Post, 'samling' | 'id' | 'ra' | 'block'>;

export interface Underlag {
  /** Chapters that the public sees, in the order they should be shown. */
  kapitel: Laspost[];
  popular: Laspost[];
  ordforrad: Ordforrad;
  /** Ceiling of LIX for each plain text. */
  lixTakPopular: number;
}

/** Gathers what the report needs from all pages of a handbook. What is internal is not part of it, whoever the site is built for. */
export function underlagAv(alla: Laspost[], handbok: Record<string, unknown>): Underlag {
  const { lixTakPopular } = handbok;
  const poster = alla
    .filter(arPublikt)
    .map((post) => ({ ...post, block: publikaBlock(post.block) }));
  return {
    kapitel: poster.filter((post) => post.samling === 'kapitel'),
    popular: poster.filter((post) => post.samling === 'popular'),
    ordforrad: ordforradAv(alla),
    lixTakPopular: typeof lixTakPopular === 'number' ? lixTakPopular : LIX_TAK.popular,
  };
}

/** A chapter for the intranet needs no plain twin: its readers work in the kommun. */
export function arPublikt(post: Pick<Post, 'ra'>): boolean {
  return !arIntern(post.ra);
}

/** The terms of a handbook, and the names of the pages that explain them. */
export function ordforradAv(poster: Laspost[]): Ordforrad {
  const termer = poster.filter((post) => post.samling === 'ordlista').flatMap(tillTerm);
  return ordforrad(termer, poster.flatMap(tillSidnamn));
}

function tillTerm({ id, ra }: Laspost): Jargong[] {
  const [namn] = texter(ra['term']);
  if (namn === undefined) return [];
  const [forkortning] = texter(ra['forkortning']);
  const former = [namn, ...texter(ra['bojningar']), ...texter(ra['synonymer'])];
  return [{ id, namn, former, ...(forkortning === undefined ? {} : { forkortning }) }];
}

const SLAG = new Map(Object.entries(LANKSLAG).map(([slag, { samling }]) => [samling, slag]));
const NAMNFALT = ['namn', 'titel', 'kortnamn', 'alias'];

function tillSidnamn({ samling, id, ra }: Laspost): Sidnamn[] {
  const slag = SLAG.get(samling);
  return slag ? [{ slag, id, namn: NAMNFALT.flatMap((falt) => texter(ra[falt])) }] : [];
}

/** The texts of a field that holds one or several. */
function texter(varde: unknown): string[] {
  const lista: unknown[] = Array.isArray(varde) ? varde : [varde];
  return lista.filter((ett): ett is string => typeof ett === 'string' && ett.trim() !== '');
}

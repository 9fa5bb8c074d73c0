import type { Plats } from '../problem/problem.ts';
import type { Trad } from './brod/trad.ts';
import type { Vag } from './framsida/framsida.ts';
import type { Post } from './post.ts';

/** A file once read, with its tree: what the checks of a single file look at. It is not kept when they are done. */
export interface Kallfil {
  post: Post;
  text: string;
  rader: string[];
  /** Undefined when the body could not be parsed, or for JSON. */
  trad: Trad | undefined;
  /** Where the value at a path of folded keys stands. Parses the front matter anew at the first call. */
  plats: (vag: Vag) => Plats;
  brodRad: number;
}

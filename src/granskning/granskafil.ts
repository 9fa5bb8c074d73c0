/** Reads one file and runs every check that needs no other file. */
import type { Fil } from '../innehall/fil/mapp.ts';
import { lasFil } from '../innehall/las.ts';
import type { Post } from '../innehall/post.ts';
import type { Problem } from '../problem/problem.ts';
import { FILKONTROLLER } from './kontroller/index.ts';
import type { Ram } from './ram.ts';

/** A file once read and checked: its facts and what was wrong in the file itself. */
export interface Provad {
  post: Post;
  problem: Problem[];
}

/** Never throws on what the file holds. */
export function granskaFil(fil: Fil, ram: Ram): Provad {
  const { post, problem, kallfil } = lasFil(fil);
  const funna = kallfil ? FILKONTROLLER.flatMap((kontroll) => kontroll(kallfil, ram)) : [];
  return { post, problem: [...problem, ...funna] };
}

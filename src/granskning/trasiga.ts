/**
 * Posts whose body could not be read to its end: a tag that is never closed, a code block without its end. What they lack is not known,
 * so nothing is said of links into them or of passages that miss a heading: one cause, one message.
 */
import type { Last, Post } from './post.ts';

const TRASIGT = new Set(['MDX-FEL', 'KOD-OPPEN']);
const trasiga = new WeakSet<Post>();

/** Takes down which of the files that have been read are such. */
export function noteraTrasiga(lasta: Last[]): void {
  for (const { post, problem } of lasta)
    if (problem.some(({ kod }) => TRASIGT.has(kod))) trasiga.add(post);
}

export function arTrasig(post: Post): boolean {
  return trasiga.has(post);
}

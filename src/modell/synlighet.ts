import type { Data } from '../schema/index.ts';
import type { Ramaterial, Rapost } from './typer.ts';

/** What those see that a site is built for: chapters marked `intern` are left out of a public one, before anything is joined. */
export function synligt(ra: Ramaterial, intern: boolean): Ramaterial {
  return intern ? ra : { ...ra, poster: ra.poster.filter(arPublik) };
}

function arPublik(post: Rapost): boolean {
  return post.samling !== 'kapitel' || (post.data as Data<'kapitel'>).synlighet !== 'intern';
}

import { relative, sep } from 'node:path';
import type { Resultat } from '../../granskning/index.ts';
import { FORSLAGSMAPP } from '../../innehall/fil/mapp.ts';
import type { Post } from '../../innehall/post.ts';

/** A file of a page: in the handbook, or in the proposal that lies in it. */
export interface Sidfil {
  /** From the handbook's folder. */
  fil: string;
  post: Post;
  iForslag: boolean;
}

const UNDER = `${FORSLAGSMAPP}/`;

/** Every file that a new name may change. Decided versions are not among them: they keep the names that were. */
export function sidfilerI(rot: string, { poster, forslag }: Resultat): Sidfil[] {
  const alla = [...poster, ...(forslag?.poster ?? [])].filter(
    ({ samling }) => samling !== 'versioner',
  );
  const sidor = new Map(
    alla.map((post) => {
      const fil = relative(rot, post.sokvag).split(sep).join('/');
      return [fil, { fil, post, iForslag: fil.startsWith(UNDER) }] as const;
    }),
  );
  return [...sidor.values()];
}

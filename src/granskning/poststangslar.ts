/** The Mermaid fences of texts outside the check itself: of a file that has been checked, and of a body in text form. */
import { readFileSync } from 'node:fs';
import { lasBrod } from './brod.ts';
import { dela } from './framsida.ts';
import type { Post } from './post.ts';
import { stangslarI, type Stangsel } from './stangslar.ts';
import { Trad } from './trad.ts';

/** Places are those of the file. Only files that have any are read again. */
export function stangslarIPost(post: Post): Stangsel[] {
  const text = readFileSync(post.sokvag, 'utf8').replace(/^\uFEFF/, '');
  const delad = MERMAID.test(text) ? dela(text) : undefined;
  return delad ? stangslarIText(delad.brod, delad.brodRad) : [];
}

/** @param rader lines before the body */
export function stangslarIText(brod: string, rader = 0): Stangsel[] {
  const { trad } = MERMAID.test(brod) ? lasBrod('', brod, rader) : { trad: undefined };
  const alla = [...Array<string>(rader).fill(''), ...brod.split(/\r?\n/)];
  return trad ? stangslarI(new Trad(trad), alla) : [];
}

const MERMAID = /(?:`{3}|~{3})[ \t]*mermaid/i;

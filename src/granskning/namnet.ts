import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { textI, type Bok } from './bok.ts';

/** The name of what an id leads to, for a message; the id itself where there is no name. */
export function namnet(bok: Bok, samling: Samling, id: string): string {
  const post = bok.samling(samling).get(id);
  return (post && textI(post, SAMLINGAR[samling].namn)) ?? id;
}

/** Escapes in a version file that give characters nobody sees. In front matter they are told when it is read, see yamlvarden.ts. */
import { Framsida } from '../framsida.ts';
import { vandraText } from '../framtext.ts';
import type { Sida } from '../las.ts';
import { problem, type Problem } from '../problem.ts';
import { faltnamn, stor } from '../schemaord.ts';
import { forstaOsynliga, teckennummer } from '../tecken.ts';

export function dolda({ post, text }: Sida): Problem[] {
  if (post.samling !== 'versioner' || !text.includes('\\')) return [];
  const funna: Problem[] = [];
  vandraText(post.ra, (varde, vag) => {
    const { tecken } = forstaOsynliga(varde) ?? {};
    if (tecken === undefined) return;
    const sagt = `${stor(faltnamn(vag))} ger det osynliga tecknet ${teckennummer(tecken)}, som inte får stå i texten.`;
    funna.push(problem('FIL-TECKEN', post.fil, new Framsida(text, 0).plats(vag), sagt));
  });
  return funna.slice(0, 5);
}

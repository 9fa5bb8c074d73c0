/** Escapes in a version file that give characters nobody sees. In front matter they are told when it is read, see yamlvarden.ts. */
import { Framsida } from '../../innehall/framsida/framsida.ts';
import { vandraText } from '../../innehall/framsida/framtext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { faltnamn, stor } from '../../innehall/falt/schemaord.ts';
import { forstaOsynliga, teckennummer } from '../../svenska/tecken.ts';

export function dolda({ post, text }: Kallfil): Problem[] {
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

/** Diagrams in the text have a title and a description. */
import type { Sida } from '../las.ts';
import { problem, type Problem } from '../problem.ts';
import { stangslarI } from '../stangslar.ts';

export function mermaid({ post, trad, rader }: Sida): Problem[] {
  if (!trad) return [];
  return stangslarI(trad, rader).flatMap((stangsel) => {
    const { kalla } = stangsel;
    const saknas = [
      ...(/^[ \t]*accTitle[ \t]*:[ \t]*\S/m.test(kalla) ? [] : ['accTitle']),
      ...(/^[ \t]*accDescr[ \t]*(?::[ \t]*\S|\{\s*[^\s}])/m.test(kalla) ? [] : ['accDescr']),
    ];
    if (saknas.length === 0 || kalla.trim() === '') return [];
    const text = `Diagrammet saknar ${saknas.join(' och ')}.`;
    return [problem('MERMAID-TEXT', post.fil, stangsel, text)];
  });
}

/** Diagrams in the text have a title and a description. */
import type { Sida } from '../las.ts';
import { problem, type Problem } from '../problem.ts';
import { nodplats } from '../trad.ts';

export function mermaid({ post, trad }: Sida): Problem[] {
  const diagram = trad?.av('code').filter((kod) => kod.lang?.toLowerCase() === 'mermaid') ?? [];
  return diagram.flatMap((kod) => {
    const saknas = [
      ...(/^[ \t]*accTitle[ \t]*:[ \t]*\S/m.test(kod.value) ? [] : ['accTitle']),
      ...(/^[ \t]*accDescr[ \t]*(?::[ \t]*\S|\{\s*[^\s}])/m.test(kod.value) ? [] : ['accDescr']),
    ];
    if (saknas.length === 0) return [];
    return [
      problem(
        'MERMAID-TEXT',
        post.fil,
        nodplats(kod),
        `Diagrammet saknar ${saknas.join(' och ')}.`,
      ),
    ];
  });
}

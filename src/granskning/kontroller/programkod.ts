/** Lines of import and export, pasted from elsewhere. Nothing in a text is run: they would be shown to the reader. */
import type { Sida } from '../las.ts';
import { problem, type Problem } from '../problem.ts';
import type { Trad } from '../trad.ts';

/**
 * Read from the source, so that a text which cannot be parsed is searched too. White space of every kind may follow the word, line breaks
 * included. Swedish has sentences that begin with "Import av varor" and "export (utförsel)": what follows must look like code.
 */
const RADER = [
  String.raw`import\s*(?:[\w$]+(?:\s*,\s*(?:\{[^}]*\}|\*\s*as\s+[\w$]+))?|type\s+[\w$\{][^"']*|\{[^}]*\}|\*\s*as\s+[\w$]+)\s*from\s*["']`,
  String.raw`import\s*\(\s*["'\x60]`,
  String.raw`import\s*(?:"[^"\n]*"|'[^'\n]*')\s*;?[ \t]*$`,
  String.raw`export\s*(?:\{|\*)`,
  String.raw`export\s+(?:default\b|(?:declare|abstract|async)\s+[a-z]+|(?:const|let|var|function|class|enum|type|interface|namespace)\s*\*?\s*[\w$[{])`,
];
const KOD = new RegExp(`^[ \\t]*(?:${RADER.join('|')})`, 'gm');

export function programkod({ post, rader, trad, brodRad }: Sida): Problem[] {
  if (post.samling === 'versioner') return [];
  const kod = kodrader(trad);
  const brod = rader.slice(brodRad).join('\n');
  return [...brod.matchAll(KOD)].flatMap(({ 0: hela, index }) => {
    const rad = brodRad + brod.slice(0, index).split('\n').length;
    if (kod.has(rad)) return [];
    const ord = hela.trimStart().slice(0, 6);
    const plats = { rad, kolumn: 1 + hela.length - hela.trimStart().length };
    return [
      problem('MDX-IMPORT', post.fil, plats, `Raden börjar med ${ord} och är kod. Ta bort den.`),
    ];
  });
}

/** The lines of code blocks, where all is allowed. */
function kodrader(trad: Trad | undefined): Set<number> {
  return new Set(
    (trad?.av('code') ?? []).flatMap(({ position }) => {
      const [fran, till] = [position?.start.line ?? 0, position?.end.line ?? 0];
      return Array.from({ length: till - fran + 1 }, (_, nr) => fran + nr);
    }),
  );
}

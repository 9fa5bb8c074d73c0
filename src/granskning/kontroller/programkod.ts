/** Lines of import and export, pasted from elsewhere. Nothing in a text is run: they would be shown to the reader. */
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Trad } from '../../innehall/brod/trad.ts';

/**
 * Read from the source, so that a text which cannot be parsed is searched too. White space of every kind may follow the word, line breaks
 * included. Swedish has sentences that begin with "Import av varor" and "export (utförsel)": what follows must look like code.
 */
const RADER = [
  String.raw`import\s*(?:[\w$]+(?:\s*,\s*(?:\{[^}]{0,500}\}|\*\s*as\s+[\w$]+))?|type\s+[\w$\{][^"'\n]{0,500}|\{[^}]{0,500}\}|\*\s*as\s+[\w$]+)\s*from\s*["']`,
  String.raw`import\s*\(\s*["'\x60]`,
  String.raw`import\s*(?:"[^"\n]*"|'[^'\n]*')\s*;?[ \t]*$`,
  String.raw`export\s*(?:\{|\*)`,
  String.raw`export\s+(?:default\b|(?:declare|abstract|async)\s+[a-z]+|(?:const|let|var|function|class|enum|type|interface|namespace)\s*\*?\s*[\w$[{])`,
];
const KOD = new RegExp(`(?:${RADER.join('|')})`, 'my');

/** One problem a paragraph of code. */
export function programkod({ post, rader, trad, brodRad }: Kallfil): Problem[] {
  if (post.samling === 'versioner') return [];
  const kod = kodrader(trad);
  const brod = rader.slice(brodRad).join('\n');
  let [vid, iKod] = [0, false];
  return rader.slice(brodRad).flatMap((text, nr) => {
    const start = vid + text.length - text.trimStart().length;
    vid += text.length + 1;
    if (text.trim() === '') iKod = false;
    if (iKod || kod.has(brodRad + nr + 1) || !/^(?:import|export)/.test(text.trimStart()))
      return [];
    KOD.lastIndex = start;
    iKod = KOD.test(brod);
    const plats = { rad: brodRad + nr + 1, kolumn: 1 + text.length - text.trimStart().length };
    const sagt = `Raden börjar med ${text.trimStart().slice(0, 6)} och är kod. Ta bort den.`;
    return iKod ? [problem('MDX-IMPORT', post.fil, plats, sagt)] : [];
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

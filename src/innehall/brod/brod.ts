/**
 * Reads the body of a file as data: the one tree that is both checked and shown.
 *
 * Markdown with GFM, and MDX's elements and braces read as signs only. MDX's JavaScript parser is left out: code in a text is never parsed,
 * compiled or run. It is words and brackets here, and granskning/kontroller/mdx.ts reports it.
 */
import type { Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { forDyr } from './kostnad.ts';
import { fristall } from './fristall.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { tolkningsfel } from './tolkningsfel/index.ts';

/** MDX has no HTML, no indented code and no <autolinks>. */
function mdxMarkdown(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push(mdxMd());
}

/** MDX without its code: elements and braces become nodes of the tree, nothing inside them is understood. */
function mdxSomTecken(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mdxJsx(), mdxExpression());
  (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown(), mdxExpressionFromMarkdown());
}

/** Signs without which GFM, and MDX, find nothing. Trying them on every letter of a text costs a fourth of the time. */
const GFM_TECKEN = /[|~@]|\[\^|\[[ x]\]|www\.|https?:|:-|-:/i;
const MDX_TECKEN = /[<{]/;

const VANLIG = unified().use(remarkParse).use(mdxMarkdown);
const MED_GFM = VANLIG().use(remarkGfm);
const MED_MDX = VANLIG().use(mdxSomTecken);
/** Reads any text. The others read the same tree where the signs are missing (test/enhet/granskning/brod.test.ts). */
export const MED_ALLT = VANLIG().use(remarkGfm).use(mdxSomTecken);

function lasareFor(brod: string): Processor<Root> {
  if (MDX_TECKEN.test(brod)) return GFM_TECKEN.test(brod) ? MED_ALLT : MED_MDX;
  return GFM_TECKEN.test(brod) ? MED_GFM : VANLIG;
}

export interface Lastbrod {
  trad: Root | undefined;
  problem: Problem[];
}

/** Parses a body. Lines are counted in the whole file: the front matter is replaced by as many blank lines. */
export function lasBrod(fil: string, brod: string, brodRad: number): Lastbrod {
  const dyr = forDyr(brod);
  if (dyr)
    return {
      trad: undefined,
      problem: [problem('MDX-FEL', fil, { rad: brodRad + dyr.rad, kolumn: 1 }, dyr.text)],
    };
  const hela = '\n'.repeat(brodRad) + medRadslut(brod);
  try {
    const trad = lasareFor(brod).parse(hela);
    fristall(trad);
    return { trad, problem: [] };
  } catch (orsak) {
    return { trad: undefined, problem: [tolkningsfel(fil, orsak, hela.split(/\r?\n/), brodRad)] };
  }
}

/**
 * Lines end with a line feed, whatever program wrote them: the same text gives the same page and checksum. A carriage return alone ends
 * no line here (text.ts refuses it); Markdown would take it for one, and count lines otherwise than editors do.
 */
function medRadslut(brod: string): string {
  return brod.replaceAll('\r\n', '\n').replaceAll('\r', ' ');
}

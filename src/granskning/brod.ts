/**
 * Reads the body of a file as data: a Markdown tree with MDX nodes and GFM tables and footnotes, all with positions.
 *
 * The JSX and expression syntax is read without a JavaScript parser, so code in a text is only brackets here. It is never parsed, compiled
 * or run, and it is reported by kontroller/mdx.ts. Leaving the JavaScript parser and GFM's autolinks out also halves the time.
 */
import type { Root } from 'mdast';
import { fromMarkdown, type Extension as TradExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Extension } from 'micromark-util-types';
import { forDyr } from './kostnad.ts';
import { problem, type Problem } from './problem.ts';
import { tolkningsfel } from './tolkningsfel/index.ts';

interface Tillagg {
  /** Signs without which the addition finds nothing. Trying it on every letter of a text without them costs a tenth of the time. */
  tecken: RegExp;
  syntax: Extension;
  trad: TradExtension;
}

const TILLAGG: Tillagg[] = [
  { tecken: /</, syntax: mdxJsx(), trad: mdxJsxFromMarkdown() },
  { tecken: /\{/, syntax: mdxExpression(), trad: mdxExpressionFromMarkdown() },
  { tecken: /\||:-|-:/, syntax: gfmTable(), trad: gfmTableFromMarkdown() },
  { tecken: /\[\^/, syntax: gfmFootnote(), trad: gfmFootnoteFromMarkdown() },
];

/** Turns off HTML, autolinks and indented code, as MDX does. Always on. */
const MDX = mdxMd();

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
  const hela = '\n'.repeat(brodRad) + brod;
  try {
    const tillagg = TILLAGG.filter(({ tecken }) => tecken.test(brod));
    const trad = fromMarkdown(hela, {
      extensions: [MDX, ...tillagg.map((ett) => ett.syntax)],
      mdastExtensions: tillagg.map((ett) => ett.trad),
    });
    return { trad, problem: [] };
  } catch (orsak) {
    return { trad: undefined, problem: [tolkningsfel(fil, orsak, hela.split(/\r?\n/), brodRad)] };
  }
}

/** Writes a tree as the MDX of a handbook: every sign that would mean something is written so that it is text. */
import type { Root, RootContent } from 'mdast';
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';

/** Braces and < are escaped as MDX needs it. */
function mdxTecken(this: Processor): void {
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push(mdxJsxToMarkdown(), mdxExpressionToMarkdown());
}

/** Every cell counts as so wide: then no cell is filled out, and the line under the heads has three hyphens a column. */
const BREDD = 3;

const SKRIVARE = unified()
  .use(remarkGfm, { stringLength: () => BREDD })
  .use(mdxTecken)
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: true,
    fences: true,
  })
  .freeze();

/** The text of some blocks, with a line break last. */
export function tillMarkdown(children: RootContent[]): string {
  const rot: Root = { type: 'root', children };
  return SKRIVARE.stringify(rot);
}

/**
 * A component on a line of its own is a block, also where it begins and ends on the same line.
 *
 * Markdown takes `<Not>Kort.</Not>` on a line for a paragraph with an element in it. MDX lifts such elements out of the paragraph
 * (remark-mdx, remark-mark-and-unravel), and so do we: editors know the result. The text inside stays a paragraph.
 */
import type { Paragraph, Parent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Lifts elements out of paragraphs that hold nothing else. Changes the tree. */
export function fristall(ovan: Parent): void {
  ovan.children = ovan.children.flatMap((nod): RootContent[] => {
    if ('children' in nod) fristall(nod as Parent);
    return nod.type === 'paragraph' && arBaraElement(nod) ? nod.children.flatMap(somBlock) : [nod];
  }) as typeof ovan.children;
}

function arBaraElement({ children }: Paragraph): boolean {
  return children.some(arElement) && children.every((nod) => arElement(nod) || arTomt(nod));
}

function somBlock(nod: Paragraph['children'][number]): RootContent[] {
  if (!arElement(nod)) return [];
  const { position } = nod;
  const stycke: Paragraph = {
    type: 'paragraph',
    children: nod.children,
    ...(position && { position }),
  };
  const children = nod.children.length > 0 ? [stycke] : [];
  return [{ ...nod, type: 'mdxJsxFlowElement', children } as MdxJsxFlowElement];
}

/** HTML such as <br> belongs to the sentence; only what has a capital is a component. */
function arElement(nod: RootContent): nod is MdxJsxTextElement {
  return nod.type === 'mdxJsxTextElement' && /^\p{Lu}/u.test(nod.name ?? '');
}

function arTomt(nod: RootContent): boolean {
  return nod.type === 'text' && nod.value.trim() === '';
}

/** The words of a piece of the tree, without marks. */
import type { Nodes } from 'mdast';

/** Footnote signs and pictures have no words. A break is a blank. */
export function ordenI(nod: Nodes): string {
  if ('value' in nod) return nod.value;
  if (nod.type === 'break' || (nod.type === 'mdxJsxTextElement' && nod.name === 'br')) return ' ';
  return 'children' in nod ? nod.children.map(ordenI).join('') : '';
}

/** Of several nodes, on one line. */
export function ordenIAlla(noder: readonly Nodes[]): string {
  return noder.map(ordenI).join('').replace(/\s+/g, ' ').trim();
}

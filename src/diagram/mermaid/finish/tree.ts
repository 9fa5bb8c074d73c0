/** A clean drawing: only what the allowlist let through, as plain values. */

export interface CleanElement {
  readonly name: string;
  attributes: Record<string, string>;
  children: CleanNode[];
}

export type CleanNode = CleanElement | string;

export const isElement = (node: CleanNode): node is CleanElement => typeof node !== 'string';

/** The element and all elements in it, in document order. */
export function* elements(root: CleanElement): Generator<CleanElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* elements(child);
}

export function textOf(node: CleanNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node;
}

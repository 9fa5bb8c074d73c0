/** A selector of a stylesheet: which elements it matches, its weight, and what of an element it asks for. */
import { compile, type Options } from 'css-select';
import generate from 'css-tree/generator';
import type { CssNode } from 'css-tree/parser';

export interface Selector {
  readonly matches: (element: Element) => boolean;
  readonly specificity: number;
  readonly ids: readonly string[];
  /** Names of attributes, classes not counted. */
  readonly attributes: readonly string[];
}

const WEIGHT: Readonly<Record<string, number>> = {
  IdSelector: 10_000,
  ClassSelector: 100,
  AttributeSelector: 100,
  TypeSelector: 1,
};

/** How css-select reads the DOM, upwards only: compiled once, unlike `element.matches`, which compiles each time it is asked. */
const ADAPTER: NonNullable<Options<Node, Element>['adapter']> = {
  isTag: (node): node is Element => node.nodeType === 1,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element, name) => element.hasAttribute(name),
  getName: (element) => element.localName.toLowerCase(),
  getParent: (element) => element.parentElement,
  getChildren: () => [],
  getSiblings: () => [],
  getText: () => '',
  removeSubsets: (nodes) => nodes,
  existsOne: () => false,
  findAll: () => [],
  findOne: () => null,
};

/** Undefined for one with a pseudo-class (`:hover`) or pseudo-element, which cannot match a drawing at rest. */
export function toSelector(node: CssNode): Selector | undefined {
  const parts = [...(node.children ?? [])];
  if (parts.length === 0 || parts.some(({ type }) => type.startsWith('Pseudo'))) return undefined;
  return {
    matches: compile<Node, Element>(generate(node), { adapter: ADAPTER, cacheResults: false }),
    specificity: parts.reduce((sum, { type }) => sum + (WEIGHT[type] ?? 0), 0),
    ids: parts.filter(({ type }) => type === 'IdSelector').map(({ name }) => name),
    attributes: parts
      .filter(({ type }) => type === 'AttributeSelector')
      // The name of an attribute is a node of its own, unlike those of ids.
      .map(({ name }) => (name as unknown as CssNode).name),
  };
}

/** Takes away what a clean drawing can do without: empty and needless groups, word by word spans. */
import { simplerPath, withoutRepeats } from './outline.ts';
import { elements, isElement, textOf, type CleanElement, type CleanNode } from './tree.ts';

const EMPTY_WITHOUT_CHILDREN = new Set(['g', 'a', 'defs', 'text', 'tspan', 'marker', 'clipPath']);
/** Stands between the lines of a text, so that they are read and copied as words of their own. */
export const LINE_GAP = 'dmellan';

export function tidy(root: CleanElement): void {
  dropUnusedDefinitions(root);
  root.children = root.children.flatMap(tidied);
}

function tidied(node: CleanNode): CleanNode[] {
  if (!isElement(node)) return [node];
  if (node.name === 'text') return tidyText(node);
  if (node.attributes['d']) node.attributes['d'] = simplerPath(node.attributes['d']);
  if (isNoMove(node.attributes['transform'])) delete node.attributes['transform'];
  node.children = withoutRepeats(node.children).flatMap(tidied);
  if (node.children.length === 0 && EMPTY_WITHOUT_CHILDREN.has(node.name)) return [];
  const needless = node.name === 'g' && Object.keys(node.attributes).length === 0;
  // A link that leads nowhere is no link.
  const deadLink = node.name === 'a' && !node.attributes['href'];
  if (deadLink && node.attributes['transform']) return [{ ...node, name: 'g' }];
  return needless || deadLink ? node.children : [node];
}

const isNoMove = (transform: string | undefined) =>
  transform !== undefined && /^translate\(\s*-?0(?:[\s,]+-?0)?\s*\)$/.test(transform);

function dropUnusedDefinitions(root: CleanElement): void {
  const used = new Set<string>();
  for (const { attributes } of elements(root)) {
    for (const name of ['marker-start', 'marker-mid', 'marker-end', 'clip-path']) {
      if (attributes[name]) used.add(attributes[name]);
    }
  }
  const isUsed = (node: CleanNode) =>
    !isElement(node) ||
    !['marker', 'clipPath'].includes(node.name) ||
    used.has(node.attributes['id'] ?? '');
  for (const element of elements(root)) element.children = element.children.filter(isUsed);
}

function tidyText(text: CleanElement): CleanElement[] {
  if (textOf(text).trim() === '') return [];
  text.children = withLineGaps(joined(text.children.flatMap(tidySpan)));
  return [text];
}

function tidySpan(node: CleanNode): CleanNode[] {
  if (!isElement(node)) return [node];
  node.children = joined(node.children.flatMap(tidySpan));
  if (node.children.length === 0) return [];
  return Object.keys(node.attributes).length === 0 ? node.children : [node];
}

/** Neighbouring characters, and neighbouring spans of one class and no position, become one. */
function joined(nodes: CleanNode[]): CleanNode[] {
  const out: CleanNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (typeof last === 'string' && typeof node === 'string') out[out.length - 1] = last + node;
    else if (last && isElement(last) && isElement(node) && isSameStretch(last, node)) {
      last.children = joined([...last.children, ...node.children]);
    } else if (node !== '') out.push(node);
  }
  return out;
}

function isSameStretch(a: CleanElement, b: CleanElement): boolean {
  const onlyClass = ({ attributes }: CleanElement) => Object.keys(attributes).join() === 'class';
  const alike = a.attributes['class'] === b.attributes['class'];
  return a.name === 'tspan' && b.name === 'tspan' && onlyClass(a) && onlyClass(b) && alike;
}

function withLineGaps(nodes: CleanNode[]): CleanNode[] {
  return nodes.flatMap((node, i) => {
    const before = nodes[i - 1];
    const isNewLine =
      before && isElement(node) && ('x' in node.attributes || 'y' in node.attributes);
    if (!isNewLine || /[\s\u00ad]$/.test(textOf(before))) return [node];
    return [{ name: 'tspan', attributes: { class: LINE_GAP }, children: [' '] }, node];
  });
}

/**
 * Copies what Mermaid drew into a clean tree, by the allowlist, with the computed style of each
 * shape and text as a class. Nothing else of the original goes further.
 */
import { CLASSES } from '../assumptions.ts';
import type { Cascade, Style } from '../css/cascade.ts';
import { correctedAttributes, correctedStyle, halo } from './corrections.ts';
import { allowedAttributes, isAllowedElement, SHAPES, TEXTS, TRANSPARENT } from './allowed.ts';
import type { ClassSheet } from './class-sheet.ts';
import { isInvisible, shapePaint, spanPaint, textPaint } from './paint.ts';
import type { CleanElement, CleanNode } from './tree.ts';

export interface CopyContext {
  readonly cascade: Cascade;
  readonly sheet: ClassSheet;
  /** Classes from the source that the author may want to style on the page. */
  readonly authorClasses: ReadonlySet<string>;
}

const SIZED = new Set(['rect']);
const HOOKS = new Set(
  [CLASSES.node, CLASSES.cluster, CLASSES.edgeLabel].map(({ selector }) => selector.slice(1)),
);
const CONTROL = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

export function copyClean(element: Element, context: CopyContext): CleanElement {
  const root = copyElement(element, context)[0];
  if (!root || typeof root === 'string') throw new Error('Mermaid gav ingen bild.');
  return root;
}

function copyElement(element: Element, context: CopyContext): CleanNode[] {
  const name = element.localName;
  if (TRANSPARENT.has(name)) return copyChildren(element, context);
  if (!isAllowedElement(name) || element.matches(CLASSES.today.selector)) return [];
  const style = correctedStyle(element, context.cascade.styleOf(element));
  if (style['display'] === 'none' || style['visibility'] === 'hidden') return [];
  if (isEmptyShape(element, style)) return [];
  const attributes = correctedAttributes(element, allowedAttributes(element));
  const classes = classesOf(element, style, context);
  if (classes) attributes['class'] = classes;
  if (SHAPES.has(name)) applyStyledGeometry(attributes, style);
  return [{ name, attributes, children: copyChildren(element, context) }];
}

function copyChildren(element: Element, context: CopyContext): CleanNode[] {
  const inText = TEXTS.has(element.localName) || element.closest('text') !== null;
  const copied: CleanNode[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 1) copied.push(...copyElement(child as Element, context));
    else if (child.nodeType === 3 && inText)
      copied.push((child.nodeValue ?? '').replace(CONTROL, ''));
  }
  return copied;
}

function isEmptyShape(element: Element, style: Style): boolean {
  if (!SHAPES.has(element.localName) || hasMarker(element)) return false;
  const sized = SIZED.has(element.localName);
  if (sized && !(Number.parseFloat(element.getAttribute('width') ?? '') > 0)) return true;
  if (sized && !(Number.parseFloat(element.getAttribute('height') ?? '') > 0)) return true;
  if (element.localName === 'line') return isInvisible({ ...style, fill: 'none' });
  return isInvisible(style);
}

/** A line too thin to be seen may still carry a marker: the numbers of a sequence do. */
const hasMarker = (element: Element) =>
  ['marker-start', 'marker-mid', 'marker-end'].some((name) => element.hasAttribute(name));

function classesOf(element: Element, style: Style, context: CopyContext): string {
  const { sheet, cascade, authorClasses } = context;
  if (SHAPES.has(element.localName)) return sheet.classFor(paintOf(element, style));
  if (element.localName === 'text') return sheet.classFor([...textPaint(style), ...halo(element)]);
  if (element.localName === 'tspan') {
    const around = element.parentElement ?? element;
    return sheet.classFor(spanPaint(style, correctedStyle(around, cascade.styleOf(around))));
  }
  if (element.localName !== 'g') return '';
  const own = (element.getAttribute('class') ?? '').split(/\s+/);
  const isPart = own.some((name) => HOOKS.has(name));
  return own.filter((name) => HOOKS.has(name) || (isPart && authorClasses.has(name))).join(' ');
}

/** The ground behind a label must hide the line it lies on, whatever Mermaid says. */
function paintOf(element: Element, style: Style): string[] {
  const isBox = element.localName === 'rect';
  const unfilled = element.localName === 'line' ? { ...style, fill: 'none' } : style;
  const paint = shapePaint(unfilled, isBox ? '--d-cluster-bg' : '--d-line');
  const isLabelGround = isBox && element.closest(CLASSES.edgeLabel.selector) !== null;
  return isLabelGround ? paint.filter((line) => !line.startsWith('opacity')) : paint;
}

/** `rx`, `ry` and `transform` may come from CSS and then win over the attributes. */
function applyStyledGeometry(attributes: Record<string, string>, style: Style): void {
  for (const name of ['rx', 'ry']) {
    const value = style[name]?.replace('px', '');
    if (value) attributes[name] = value;
  }
  const turn = style['transform']?.replace(/deg|px/g, '');
  const [x, y] = (attributes['transform-origin'] ?? '0 0').replace(/px/g, '').split(/\s+/);
  delete attributes['transform-origin'];
  if (turn) attributes['transform'] = `translate(${x},${y}) ${turn} translate(-${x},-${y})`;
}

/** The box of an SVG element in its own coordinates: what `getBBox` gives in a browser. */
import { around, box, transformed, union, type Box } from './box.ts';
import { numbers, parseTransform } from './matrix.ts';
import { pathBox } from './path-measure.ts';

export interface BoxContext {
  /** The box of a `<text>` or `<tspan>`. */
  textBox(element: Element): Box | undefined;
  isHidden(element: Element): boolean;
}

const CONTAINERS = new Set(['svg', 'g', 'a', 'switch']);
/** Definitions, which take no room where they stand. */
const WITHOUT_BOX = new Set(
  `defs style marker title desc clipPath clippath mask linearGradient radialGradient filter pattern
  symbol script metadata`.split(/\s+/),
);

/** Undefined where there is nothing to put a box around. */
export function elementBox(element: Element, context: BoxContext): Box | undefined {
  const name = element.localName;
  if (CONTAINERS.has(name)) return containerBox(element, context);
  if (name === 'text' || name === 'tspan') return context.textBox(element);
  return shapeBox(element, name);
}

function containerBox(element: Element, context: BoxContext): Box | undefined {
  let sum: Box | undefined;
  for (const child of element.children) {
    if (WITHOUT_BOX.has(child.localName) || context.isHidden(child)) continue;
    const own = viewportBox(child) ?? elementBox(child, context);
    if (own) sum = union(sum, transformed(own, parseTransform(child.getAttribute('transform'))));
  }
  return sum;
}

/** An inner `<svg>` with a size counts as that size. */
function viewportBox(element: Element): Box | undefined {
  if (element.localName !== 'svg') return undefined;
  const own = rectangle(element);
  return own.width && own.height ? own : undefined;
}

function shapeBox(element: Element, name: string): Box | undefined {
  switch (name) {
    case 'rect': {
      const own = rectangle(element);
      return own.width > 0 && own.height > 0 ? own : undefined;
    }
    case 'image':
    case 'use':
    case 'foreignObject':
      return rectangle(element);
    case 'circle': {
      const r = length(element, 'r');
      return ellipse(element, r, r);
    }
    case 'ellipse':
      return ellipse(element, length(element, 'rx'), length(element, 'ry'));
    case 'line':
      return around([
        [length(element, 'x1'), length(element, 'y1')],
        [length(element, 'x2'), length(element, 'y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return around(pairs(numbers(element.getAttribute('points'))));
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    default:
      return undefined;
  }
}

const rectangle = (element: Element): Box =>
  box(
    length(element, 'x'),
    length(element, 'y'),
    length(element, 'width'),
    length(element, 'height'),
  );

function ellipse(element: Element, rx: number, ry: number): Box | undefined {
  if (!(rx > 0 && ry > 0)) return undefined;
  return box(length(element, 'cx') - rx, length(element, 'cy') - ry, 2 * rx, 2 * ry);
}

function pairs(list: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < list.length; i += 2) points.push([list[i] ?? 0, list[i + 1] ?? 0]);
  return points;
}

function length(element: Element, name: string): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isNaN(value) ? 0 : value;
}

/** Sizes and places in an SVG of Mermaid's, and how far two of them are apart. */
import { parseHTML } from 'linkedom';
import { around } from '../../src/diagram/mermaid/geometry/box.ts';
import { numbers, parseTransform } from '../../src/diagram/mermaid/geometry/matrix.ts';
import { pathBox } from '../../src/diagram/mermaid/geometry/path-measure.ts';

export interface Measures {
  /** Width and height of every shape, in document order. */
  shapes: { name: string; width: number; height: number }[];
  /** The numbers of every edge. */
  edges: number[][];
  /** Every translation. */
  positions: [number, number][];
  /** Every line of text: how words are broken. */
  lines: string[];
}

const EDGE = '.flowchart-link, .transition, path.edge, .relation, line';

export function measure(svg: string): Measures {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  const all = [...document.querySelectorAll('svg *')].filter(
    (e) => !e.closest('defs,marker,style,.today'),
  );
  const isEdge = (element: Element) => element.matches(EDGE);
  return {
    shapes: all.filter((e) => !isEdge(e)).flatMap(sizeOf),
    edges: all.filter(isEdge).map(edgeNumbers),
    positions: all.filter((e) => e.localName === 'g').map(positionOf),
    lines: all.filter((e) => e.matches('text > tspan')).map((e) => e.textContent ?? ''),
  };
}

export function differences(a: Measures, b: Measures) {
  const shapes = a.shapes.map((shape, i) => shapeShare(shape, b.shapes[i]));
  const edges = a.edges.map((edge, i) => farthest(edge, b.edges[i] ?? []));
  const positions = a.positions.map((position, i) => farthest(position, b.positions[i] ?? []));
  const same = a.shapes.length === b.shapes.length && a.edges.length === b.edges.length;
  const max = (list: number[]) => (same ? Math.max(0, ...list) : Infinity);
  return {
    shapes: shapes.length,
    edges: edges.length,
    shapeShare: max(shapes),
    edgePixels: max(edges),
    positionPixels: max(positions),
  };
}

type Shape = Measures['shapes'][number];

function shapeShare(a: Shape, b: Shape | undefined): number {
  if (!b || a.name !== b.name) return Infinity;
  const share = (x: number, y: number) => (x === y ? 0 : Math.abs(x - y) / Math.max(1, y));
  return Math.max(share(a.width, b.width), share(a.height, b.height));
}

function farthest(a: readonly number[], b: readonly number[]): number {
  return a.length === b.length
    ? Math.max(0, ...a.map((x, i) => Math.abs(x - (b[i] ?? 0))))
    : Infinity;
}

function sizeOf(element: Element): Shape[] {
  const name = element.localName;
  const value = (attribute: string) =>
    Number.parseFloat(element.getAttribute(attribute) ?? '0') || 0;
  if (name === 'rect') return [{ name, width: value('width'), height: value('height') }];
  if (name === 'circle') return [{ name, width: 2 * value('r'), height: 2 * value('r') }];
  if (name === 'ellipse') return [{ name, width: 2 * value('rx'), height: 2 * value('ry') }];
  if (name === 'path') return boxOf(name, pathBox(element.getAttribute('d') ?? ''));
  if (name !== 'polygon') return [];
  const list = numbers(element.getAttribute('points'));
  const points = list.flatMap((x, i) => (i % 2 ? [] : [[x, list[i + 1] ?? 0] as const]));
  return boxOf(name, around(points));
}

function boxOf(name: string, box: { width: number; height: number } | undefined): Shape[] {
  return box ? [{ name, width: box.width, height: box.height }] : [];
}

function edgeNumbers(element: Element): number[] {
  const names = ['d', 'x1', 'y1', 'x2', 'y2'];
  return names.flatMap((name) => numbers(element.getAttribute(name)));
}

function positionOf(element: Element): [number, number] {
  const matrix = parseTransform(element.getAttribute('transform'));
  return [matrix[4], matrix[5]];
}

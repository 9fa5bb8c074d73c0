/**
 * rough.js, which Mermaid draws many shapes with, writes straight lines as curves, strokes each of
 * them twice and fills an outline apart from stroking it. This says the same with fewer points.
 */
import { parsePath } from '../geometry/path.ts';
import type { Point, Segment } from '../geometry/segment.ts';
import { distanceToLine, fewerPoints, same } from './polyline.ts';
import { isElement, type CleanElement, type CleanNode } from './tree.ts';

const STRAIGHT = 0.05;

/** The lines of a path made of straight pieces only, each piece once; undefined where one is bent. */
function straightLines(d: string): Point[][] | undefined {
  const lines: Point[][] = [];
  const drawn = new Set<string>();
  for (const segment of parsePath(d).segments) {
    if (isBent(segment)) return undefined;
    const name = piece(segment.from, segment.to);
    if (same(segment.from, segment.to) || drawn.has(name)) continue;
    drawn.add(name);
    const line = lines.at(-1);
    const end = line?.at(-1);
    if (line && end && same(end, segment.from)) line.push(segment.to);
    else lines.push([segment.from, segment.to]);
  }
  return lines;
}

/** The same path with fewer points; unchanged where it has curves. */
export function simplerPath(d: string): string {
  const lines = straightLines(d);
  if (!lines || lines.length === 0) return d;
  return lines.map(fewerPoints).map(written).join('');
}

/** Drops a path that strokes once more the outline of the path before it, painted the same. */
export function withoutRepeats(nodes: readonly CleanNode[]): CleanNode[] {
  return nodes.filter((node, i) => {
    const before = nodes[i - 1];
    return !before || !isElement(before) || !isElement(node) || !repeats(node, before);
  });
}

function repeats(path: CleanElement, before: CleanElement): boolean {
  if (path.name !== 'path' || before.name !== 'path') return false;
  if (path.attributes['class'] !== before.attributes['class']) return false;
  const again = pieces(path.attributes['d']);
  const first = pieces(before.attributes['d']);
  return (
    again !== undefined && first !== undefined && [...again].every((piece) => first.has(piece))
  );
}

/** Every straight piece, whichever way it was drawn. */
function pieces(d: string | undefined): Set<string> | undefined {
  const lines = d ? straightLines(d) : undefined;
  if (!lines) return undefined;
  const found = lines.flatMap((line) => line.slice(1).map((to, i) => piece(line[i] as Point, to)));
  return new Set(found);
}

function piece(a: Point, b: Point): string {
  const ends = [a, b].map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`.replaceAll('-0.0', '0.0'));
  return ends.sort().join(' ');
}

function isBent({ from, to, control }: Segment): boolean {
  return control?.some((point) => distanceToLine(point, from, to) > STRAIGHT) ?? false;
}

function written(line: Point[]): string {
  const closed = line.length > 3 && same(line[0] as Point, line.at(-1) as Point);
  const points = closed ? line.slice(0, -1) : line;
  return `M${points.map(([x, y]) => `${x},${y}`).join('L')}${closed ? 'Z' : ''}`;
}

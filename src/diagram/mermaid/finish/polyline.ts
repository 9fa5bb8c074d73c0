/** Fewer points on a line of straight pieces, where none is seen to be missing. */
import type { Point } from '../geometry/segment.ts';

/** Pixels that a point may lie off the line that replaces it. */
const TOLERANCE = 0.05;

export function fewerPoints(points: readonly Point[]): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  if (same(first, last)) {
    // A closed line is split at the point farthest from where it starts.
    const middle = farthest(points, (p) => Math.hypot(p[0] - first[0], p[1] - first[1])).index;
    if (middle === 0) return [first];
    const back = fewerPoints(points.slice(middle));
    return [...fewerPoints(points.slice(0, middle + 1)), ...back.slice(1)];
  }
  const { index, distance } = farthest(points, (p) => distanceToLine(p, first, last));
  if (distance <= TOLERANCE) return [first, last];
  const back = fewerPoints(points.slice(index));
  return [...fewerPoints(points.slice(0, index + 1)), ...back.slice(1)];
}

export const same = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01;

/** Distance to the piece between `a` and `b`, whose ends count too. */
export function distanceToLine(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

function farthest(points: readonly Point[], measure: (point: Point) => number) {
  let [index, distance] = [0, 0];
  points.forEach((point, i) => {
    const own = measure(point);
    if (own > distance) [index, distance] = [i, own];
  });
  return { index, distance };
}

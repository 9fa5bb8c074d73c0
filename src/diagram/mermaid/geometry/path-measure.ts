/** The box and the length of a path. */
import { around, type Box } from './box.ts';
import { parsePath } from './path.ts';
import type { Point, Segment } from './segment.ts';

const PIECES_PER_CURVE = 64;

export function pathBox(d: string): Box | undefined {
  const { segments, moves } = parsePath(d);
  const points: Point[] = [...moves];
  for (const segment of segments) points.push(segment.from, segment.to, ...extremes(segment));
  return around(points);
}

/** Curves are measured as so many straight pieces. Float32, as in Blink. */
export function pathLength(d: string): number {
  return Math.fround(parsePath(d).segments.reduce((sum, segment) => sum + lengthOf(segment), 0));
}

function lengthOf(segment: Segment): number {
  const count = segment.control ? PIECES_PER_CURVE : 1;
  let length = 0;
  let from = segment.from;
  for (let i = 1; i <= count; i++) {
    const to = i === count ? segment.to : pointOn(segment, i / count);
    length += Math.hypot(to[0] - from[0], to[1] - from[1]);
    from = to;
  }
  return length;
}

function pointOn({ from, to, control }: Segment, t: number): Point {
  if (!control) return [mix(from[0], to[0], t), mix(from[1], to[1], t)];
  const at = (i: 0 | 1) => bezier(from[i], control[0][i], control[1][i], to[i], t);
  return [at(0), at(1)];
}

/** Where a curve turns in x or in y: the roots of its derivative. */
function extremes(segment: Segment): Point[] {
  const { from, to, control } = segment;
  if (!control) return [];
  const turns = ([0, 1] as const).flatMap((i) =>
    roots(from[i], control[0][i], control[1][i], to[i]),
  );
  return turns.map((t) => pointOn(segment, t));
}

function roots(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const found = Math.abs(3 * a) < 1e-9 ? [-c / b] : quadratic(3 * a, 3 * b, 3 * c);
  return found.filter((t) => t > 0 && t < 1);
}

function quadratic(a: number, b: number, c: number): number[] {
  const inner = b * b - 4 * a * c;
  if (inner < 0) return [];
  return [(-b + Math.sqrt(inner)) / (2 * a), (-b - Math.sqrt(inner)) / (2 * a)];
}

function bezier(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const u = 1 - t;
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

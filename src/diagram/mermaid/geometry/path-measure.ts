/** The box and the length of a path, and the point at a given length along it. */
import { around, type Box } from './box.ts';
import { parsePath, type Point, type Segment } from './path.ts';

interface Piece {
  from: Point;
  to: Point;
  /** Length of the path before this piece, and of the piece. */
  before: number;
  length: number;
}

const PIECES_PER_CURVE = 64;

export function pathBox(d: string): Box | undefined {
  const { segments, moves } = parsePath(d);
  const points: Point[] = [...moves];
  for (const segment of segments) points.push(segment.from, segment.to, ...extremes(segment));
  return around(points);
}

/** Asks about many points of one path follow each other, so the last path is remembered. */
export class PathMeasurer {
  #d: string | undefined;
  #pieces: readonly Piece[] = [];
  #first: Point = [0, 0];

  length(d: string): number {
    this.#read(d);
    const last = this.#pieces.at(-1);
    return Math.fround(last ? last.before + last.length : 0);
  }

  pointAt(d: string, length: number): { x: number; y: number } {
    this.#read(d);
    const piece = this.#pieces.find((p) => length <= p.before + p.length) ?? this.#pieces.at(-1);
    if (!piece) return { x: this.#first[0], y: this.#first[1] };
    const t = Math.min(1, Math.max(0, (length - piece.before) / piece.length));
    return { x: mix(piece.from[0], piece.to[0], t), y: mix(piece.from[1], piece.to[1], t) };
  }

  #read(d: string): void {
    if (d === this.#d) return;
    const path = parsePath(d);
    this.#d = d;
    this.#first = path.moves[0] ?? [0, 0];
    this.#pieces = flattened(path.segments);
  }
}

function flattened(segments: readonly Segment[]): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const segment of segments) {
    const count = segment.control ? PIECES_PER_CURVE : 1;
    let from = segment.from;
    for (let i = 1; i <= count; i++) {
      const to = i === count ? segment.to : pointOn(segment, i / count);
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (length > 0) pieces.push({ from, to, before, length });
      before += length;
      from = to;
    }
  }
  return pieces;
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

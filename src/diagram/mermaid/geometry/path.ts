/** Reads the `d` of a path into absolute lines and cubic curves. */
import { arcToCurves } from './arc.ts';
import type { Point, Segment } from './segment.ts';

export interface PathData {
  readonly segments: readonly Segment[];
  /** The point of every move, which counts in a box even when nothing is drawn from it. */
  readonly moves: readonly Point[];
}

interface Pen {
  at: Point;
  start: Point;
  /** Last control point, for the smooth commands, and what kind of curve it came from. */
  last: { kind: 'C' | 'Q'; point: Point } | undefined;
}

const TOKEN = /[a-zA-Z]|[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/g;
const LENGTH: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

export function parsePath(d: string): PathData {
  const segments: Segment[] = [];
  const moves: Point[] = [];
  const pen: Pen = { at: [0, 0], start: [0, 0], last: undefined };
  for (const { letter, args } of commands(d)) {
    const relative = letter !== letter.toUpperCase();
    const [ox, oy] = relative ? pen.at : [0, 0];
    if (letter.toUpperCase() === 'M') {
      pen.at = pen.start = [ox + num(args, 0), oy + num(args, 1)];
      pen.last = undefined;
      moves.push(pen.at);
    } else {
      segments.push(...draw(pen, letter.toUpperCase(), args, ox, oy));
    }
  }
  return { segments, moves };
}

/** One command at a time; a repeated `M` means `L`, as the grammar says. */
function* commands(d: string): Generator<{ letter: string; args: number[] }> {
  const tokens = d.match(TOKEN) ?? [];
  let letter = '';
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as string;
    const isLetter = /[a-zA-Z]/.test(token);
    if (isLetter) letter = token;
    else if (letter === 'M') letter = 'L';
    else if (letter === 'm') letter = 'l';
    if (isLetter) i++;
    const count = LENGTH[letter.toUpperCase()];
    if (count === undefined || (count === 0 && !isLetter)) {
      if (!isLetter) i++;
      continue;
    }
    yield { letter, args: tokens.slice(i, i + count).map(Number) };
    i += count;
  }
}

function draw(pen: Pen, letter: string, a: number[], ox: number, oy: number): Segment[] {
  const from = pen.at;
  const point = (i: number): Point => [ox + num(a, i), oy + num(a, i + 1)];
  const previous = pen.last;
  pen.last = undefined;
  switch (letter) {
    case 'L':
      return [line(pen, point(0))];
    case 'H':
      return [line(pen, [ox + num(a, 0), from[1]])];
    case 'V':
      return [line(pen, [from[0], oy + num(a, 0)])];
    case 'Z':
      return closed(pen);
    case 'C':
      return [cubic(pen, point(0), point(2), point(4))];
    case 'S':
      return [cubic(pen, mirrored(from, previous, 'C'), point(0), point(2))];
    case 'Q':
      return [quadratic(pen, point(0), point(2))];
    case 'T':
      return [quadratic(pen, mirrored(from, previous, 'Q'), point(0))];
    case 'A': {
      pen.at = point(5);
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = a;
      return arcToCurves({ from, to: pen.at, rx, ry, turn, large: !!large, sweep: !!sweep });
    }
    default:
      return [];
  }
}

function line(pen: Pen, to: Point): Segment {
  const from = pen.at;
  pen.at = to;
  return { from, to };
}

function closed(pen: Pen): Segment[] {
  const moved = pen.at[0] !== pen.start[0] || pen.at[1] !== pen.start[1];
  return moved ? [line(pen, pen.start)] : [];
}

function cubic(pen: Pen, c1: Point, c2: Point, to: Point): Segment {
  const from = pen.at;
  pen.at = to;
  pen.last = { kind: 'C', point: c2 };
  return { from, to, control: [c1, c2] };
}

function quadratic(pen: Pen, c: Point, to: Point): Segment {
  const from = pen.at;
  const toward = (p: Point): Point => [
    p[0] + (2 / 3) * (c[0] - p[0]),
    p[1] + (2 / 3) * (c[1] - p[1]),
  ];
  const segment = cubic(pen, toward(from), toward(to), to);
  pen.last = { kind: 'Q', point: c };
  return segment;
}

function mirrored(at: Point, last: Pen['last'], kind: 'C' | 'Q'): Point {
  if (last?.kind !== kind) return at;
  return [2 * at[0] - last.point[0], 2 * at[1] - last.point[1]];
}

const num = (list: number[], i: number) => list[i] ?? 0;

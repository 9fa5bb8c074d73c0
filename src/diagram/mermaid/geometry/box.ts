/** Rectangles: joining, transforming, and the forms the DOM hands out. */
import { IDENTITY, type Matrix } from './matrix.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };

export const box = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
});

/** The smallest box around all points; undefined without points. */
export function around(points: readonly (readonly [number, number])[]): Box | undefined {
  if (points.length === 0) return undefined;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return box(x0, y0, x1 - x0, y1 - y0);
}

export function union(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (!a || !b) return a ?? b;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return box(x, y, right - x, bottom - y);
}

export function transformed(b: Box, m: Matrix): Box {
  if (m === IDENTITY) return b;
  const right = b.x + b.width;
  const bottom = b.y + b.height;
  const corners = [
    [b.x, b.y],
    [right, b.y],
    [b.x, bottom],
    [right, bottom],
  ] as const;
  const moved = corners.map(
    ([x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]] as const,
  );
  return around(moved) ?? b;
}

/**
 * What `getBBox` gives: float32 as in Blink (ELK's arrowheads turn on the last bits), and no
 * `left`/`top` (Mermaid takes their presence for HTML and shifts some labels).
 */
export function svgRect(b: Box): Box {
  return box(Math.fround(b.x), Math.fround(b.y), Math.fround(b.width), Math.fround(b.height));
}

/** What `getBoundingClientRect` gives. */
export function domRect(b: Box) {
  const right = b.x + b.width;
  const bottom = b.y + b.height;
  return { ...b, left: b.x, top: b.y, right, bottom, toJSON: () => ({ ...b }) };
}

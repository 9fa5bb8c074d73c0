export type Point = readonly [number, number];

/** A straight line, or a cubic Bézier curve when it has control points. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly control?: readonly [Point, Point];
}

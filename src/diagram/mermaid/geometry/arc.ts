/** Elliptical arcs as cubic curves (SVG 2, appendix B.2.4: endpoint to centre). */
import type { Point, Segment } from './segment.ts';

export interface Arc {
  from: Point;
  to: Point;
  rx: number;
  ry: number;
  /** Rotation of the ellipse's x axis, in degrees. */
  turn: number;
  large: boolean;
  sweep: boolean;
}

export function arcToCurves(arc: Arc): Segment[] {
  const { from, to } = arc;
  if (!arc.rx || !arc.ry || (from[0] === to[0] && from[1] === to[1])) return [{ from, to }];
  const { rx, ry, cos, sin, cx, cy, start, sweep } = centred(arc);
  const on = (u: number, v: number): Point => [
    cos * rx * u - sin * ry * v + cx,
    sin * rx * u + cos * ry * v + cy,
  ];
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9) || 1;
  const step = sweep / count;
  const k = (4 / 3) * Math.tan(step / 4);
  const out: Segment[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    const a = start + i * step;
    const b = a + step;
    const c1 = on(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
    const c2 = on(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
    const next = i === count - 1 ? to : on(Math.cos(b), Math.sin(b));
    out.push({ from: at, to: next, control: [c1, c2] });
    at = next;
  }
  return out;
}

function centred({ from, to, turn, large, sweep, ...radii }: Arc) {
  const cos = Math.cos((turn * Math.PI) / 180);
  const sin = Math.sin((turn * Math.PI) / 180);
  const dx = (from[0] - to[0]) / 2;
  const dy = (from[1] - to[1]) / 2;
  const x = cos * dx + sin * dy;
  const y = -sin * dx + cos * dy;
  // Radii too small to reach are scaled up until they do.
  const tooSmall = Math.sqrt((x / radii.rx) ** 2 + (y / radii.ry) ** 2);
  const rx = Math.abs(radii.rx) * Math.max(1, tooSmall);
  const ry = Math.abs(radii.ry) * Math.max(1, tooSmall);
  const below = (rx * y) ** 2 + (ry * x) ** 2;
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - below) / below));
  const q = large === sweep ? -root : root;
  const ux = (q * rx * y) / ry;
  const uy = (-q * ry * x) / rx;
  const start = Math.atan2((y - uy) / ry, (x - ux) / rx);
  let angle = Math.atan2((-y - uy) / ry, (-x - ux) / rx) - start;
  if (sweep && angle < 0) angle += 2 * Math.PI;
  if (!sweep && angle > 0) angle -= 2 * Math.PI;
  const cx = cos * ux - sin * uy + (from[0] + to[0]) / 2;
  const cy = sin * ux + cos * uy + (from[1] + to[1]) / 2;
  return { rx, ry, cos, sin, cx, cy, start, sweep: angle };
}

/** The six numbers of an SVG transform, and how they are read from a `transform` attribute. */

/** `[a, b, c, d, e, f]` as in `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `n`, then `m`. */
function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Unknown functions are passed over, as is a missing attribute. */
export function parseTransform(text: string | null): Matrix {
  if (!text) return IDENTITY;
  let matrix = IDENTITY;
  for (const [, name = '', list = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    matrix = multiply(matrix, single(name, numbers(list)));
  }
  return matrix;
}

/** Every number of an attribute such as `points` or `viewBox`. */
export function numbers(text: string | null): number[] {
  return (text?.match(/[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

function single(name: string, v: number[]): Matrix {
  const [a = 0, b, c] = v;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate':
      return rotate(a, b, c);
    case 'skewX':
      return [1, 0, Math.tan(radians(a)), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(radians(a)), 0, 1, 0, 0];
    case 'matrix':
      return [a, b ?? 0, c ?? 0, v[3] ?? 0, v[4] ?? 0, v[5] ?? 0];
    default:
      return IDENTITY;
  }
}

function rotate(degrees: number, x = 0, y = 0): Matrix {
  const cos = Math.cos(radians(degrees));
  const sin = Math.sin(radians(degrees));
  const turned = multiply([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]);
  return multiply(turned, [1, 0, 0, 1, -x, -y]);
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

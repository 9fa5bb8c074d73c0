import { describe, expect, test } from 'vitest';
import { parsePath } from '../../../../../src/diagram/mermaid/geometry/path.ts';
import { pathBox, pathLength } from '../../../../../src/diagram/mermaid/geometry/path-measure.ts';

const near = (box: object | undefined) =>
  Object.fromEntries(
    Object.entries(box ?? {}).map(([k, v]) => [k, Math.round(Number(v) * 100) / 100]),
  );

describe('parsePath', () => {
  test('a repeated move is a line, and Z goes back', () => {
    const { segments, moves } = parsePath('M0,0 10,0 10,10z');
    expect(moves).toEqual([[0, 0]]);
    expect(segments.map(({ to }) => to)).toEqual([
      [10, 0],
      [10, 10],
      [0, 0],
    ]);
  });

  test('relative commands, H and V', () => {
    const { segments } = parsePath('m5 5h10v10l-10-10');
    expect(segments.map(({ to }) => to)).toEqual([
      [15, 5],
      [15, 15],
      [5, 5],
    ]);
  });

  test('the smooth commands mirror the last control point', () => {
    const [, smooth] = parsePath('M0,0C0,10 10,10 10,0S20,-10 20,0').segments;
    expect(smooth?.control?.[0]).toEqual([10, -10]);
  });

  test.each(['', 'X1 2 3', 'M', 'Z9', 'M1'])('nonsense ends: %j', (d) => {
    expect(() => parsePath(d)).not.toThrow();
  });
});

describe('pathBox', () => {
  test('a curve reaches as far as it turns, not as its control points', () => {
    expect(near(pathBox('M0,0C0,40 100,40 100,0'))).toEqual({ x: 0, y: 0, width: 100, height: 30 });
  });

  test('a half circle', () => {
    expect(near(pathBox('M0,0A50,50,0,0,1,100,0'))).toEqual({
      x: 0,
      y: -50,
      width: 100,
      height: 50,
    });
  });

  test('radii too small grow until they reach', () => {
    expect(near(pathBox('M0,0A1,1,0,0,0,100,0'))).toEqual({ x: 0, y: 0, width: 100, height: 50 });
  });

  test('an empty path has none', () => expect(pathBox('')).toBeUndefined());
});

describe('pathLength', () => {
  test('of lines', () => expect(pathLength('M0,0L30,40')).toBe(50));
  test('of a half circle', () =>
    expect(pathLength('M0,0A50,50,0,0,1,100,0')).toBeCloseTo(157.08, 1));
  test('of nothing', () => expect(pathLength('')).toBe(0));
});

import { expect, test } from 'vitest';
import { svgRect, transformed, union } from '../../../../../src/diagram/mermaid/geometry/box.ts';
import { parseTransform } from '../../../../../src/diagram/mermaid/geometry/matrix.ts';

const BOX = { x: 0, y: 0, width: 10, height: 20 };

test.each([
  ['translate(5, -3)', { x: 5, y: -3, width: 10, height: 20 }],
  ['translate(5)', { x: 5, y: 0, width: 10, height: 20 }],
  ['scale(2)', { x: 0, y: 0, width: 20, height: 40 }],
  ['translate(100,0) rotate(90)', { x: 80, y: 0, width: 20, height: 10 }],
  ['matrix(1 0 0 1 7 8)', { x: 7, y: 8, width: 10, height: 20 }],
])('%s', (text, expected) => {
  const moved = transformed(BOX, parseTransform(text));
  for (const [key, value] of Object.entries(expected)) {
    expect(moved[key as keyof typeof moved]).toBeCloseTo(value, 6);
  }
});

test('a union with nothing is the other one', () => {
  expect(union(BOX, undefined)).toBe(BOX);
  expect(union(undefined, undefined)).toBeUndefined();
});

test('getBBox has no left and top, which Mermaid takes for HTML', () => {
  expect(Object.keys(svgRect(BOX))).toEqual(['x', 'y', 'width', 'height']);
});

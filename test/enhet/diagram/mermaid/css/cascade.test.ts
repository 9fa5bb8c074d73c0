import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { Cascade, toPixels } from '../../../../../src/diagram/mermaid/css/cascade.ts';
import { parseStylesheet } from '../../../../../src/diagram/mermaid/css/parse.ts';
import { PAINT_PROPERTIES } from '../../../../../src/diagram/mermaid/css/paint-properties.ts';

function styleOf(css: string, html: string, selector = '#x') {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const options = { properties: PAINT_PROPERTIES, exRatio: 0.5 };
  const element = document.querySelector(selector) as unknown as Element;
  return new Cascade(parseStylesheet(css), options).styleOf(element);
}

test('attribute < rule < more specific rule < style < !important', () => {
  const html = '<svg><g class="a b"><rect id="x" fill="one" style="stroke:inline"/></g></svg>';
  expect(styleOf('', html)['fill']).toBe('one');
  expect(styleOf('rect{fill:two}', html)['fill']).toBe('two');
  expect(styleOf('.a rect{fill:three} rect{fill:two}', html)['fill']).toBe('three');
  expect(styleOf('rect{stroke:two}', html)['stroke']).toBe('inline');
  expect(styleOf('rect{stroke:two!important}', html)['stroke']).toBe('two');
});

test('of equals the later wins', () => {
  expect(styleOf('rect{fill:a} rect{fill:b}', '<svg><rect id="x"/></svg>')['fill']).toBe('b');
});

test('what is inherited and what is not', () => {
  const style = styleOf('g{fill:red;opacity:.5}', '<svg><g><rect id="x"/></g></svg>');
  expect([style['fill'], style['opacity']]).toEqual(['red', '']);
});

test('font sizes are relative to the parent', () => {
  const html =
    '<svg><g style="font-size:20px"><text id="x" style="font-size:2em">a</text></g></svg>';
  expect(styleOf('', html)['font-size']).toBe('40');
});

test.each([
  ['.a > rect', 'child', true],
  ['svg > rect', 'grandchild', false],
  ['[data-look="neo"] rect', 'attribute', false],
  ['[id$="x"]', 'end of attribute', true],
  ['g.a.b rect', 'two classes', true],
  ['rect:hover', 'pseudo-class', false],
  ['#other rect', 'id', false],
])('%s (%s)', (selector, _, hit) => {
  const html = '<svg><g class="a b"><rect id="x"/></g></svg>';
  expect(styleOf(`${selector}{fill:hit}`, html)['fill']).toBe(hit ? 'hit' : '');
});

test('comments and animations are passed over', () => {
  const css = '/* a{} */@keyframes k{from{fill:no}to{fill:no}} rect{fill:yes}';
  expect(styleOf(css, '<svg><rect id="x"/></svg>')['fill']).toBe('yes');
});

test('two elements alike share their style, and one with a class of its own does not', () => {
  const { document } = parseHTML(
    '<html><body><svg><rect/><rect/><rect class="a"/></svg></body></html>',
  );
  const cascade = new Cascade(parseStylesheet('.a{fill:red}'), {
    properties: PAINT_PROPERTIES,
    exRatio: 0.5,
  });
  const [one, two, three] = [...document.querySelectorAll('rect')] as unknown as Element[];
  expect(cascade.styleOf(one as Element)).toBe(cascade.styleOf(two as Element));
  expect(cascade.styleOf(three as Element)['fill']).toBe('red');
});

test.each([
  ['12px', 12],
  ['2em', 32],
  ['1ex', 8],
  ['3pt', 4],
  ['50%', 8],
  ['-0.1em', -1.6],
  ['nej', undefined],
])('toPixels(%s)', (value, expected) => {
  const pixels = toPixels(value, 16, 0.5);
  if (expected === undefined) expect(pixels).toBeUndefined();
  else expect(pixels).toBeCloseTo(expected, 6);
});

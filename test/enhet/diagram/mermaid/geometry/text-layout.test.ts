import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { Layout } from '../../../../../src/diagram/mermaid/dom/layout.ts';
import { siteFaces } from '../../../../../src/diagram/mermaid/text/fonts.ts';
import { TextMeasurer } from '../../../../../src/diagram/mermaid/text/measure.ts';

const layout = new Layout(new TextMeasurer(siteFaces()));

function textIn(html: string): Element {
  const { document } = parseHTML(`<html><body><svg>${html}</svg></body></html>`);
  return document.querySelector('text') as unknown as Element;
}

test('middle puts the text around its x', () => {
  const { x, width } = layout.box(textIn('<text x="100" text-anchor="middle">Mål</text>'));
  expect(x + width / 2).toBeCloseTo(100, 0);
});

test('each line is measured by itself', () => {
  const one = layout.box(textIn('<text><tspan x="0" dy="1em">Kommunstyrelsen</tspan></text>'));
  const two = layout.box(
    textIn(
      '<text><tspan x="0" dy="1em">Kommunstyrelsen</tspan><tspan x="0" dy="1.1em">leder</tspan></text>',
    ),
  );
  expect(two.width).toBe(one.width);
  expect(two.height).toBeCloseTo(one.height + 17.6, 5);
});

test('words in spans of their own are as wide as the whole line', () => {
  const whole = layout.textLength(textIn('<text>A Vision</text>'));
  const split = layout.textLength(textIn('<text><tspan>A</tspan><tspan> Vision</tspan></text>'));
  expect(split).toBe(whole);
});

test('white space is collapsed, and gone at both ends', () => {
  const plain = layout.textLength(textIn('<text>ett två</text>'));
  expect(layout.textLength(textIn('<text>\n  ett\n  två </text>'))).toBe(plain);
});

test('a stylesheet in the drawing is obeyed, also when it changes', () => {
  const html = (css: string) => `<style>${css}</style><text>Mål</text>`;
  const small = layout.box(textIn(html('text{font-size:16px}'))).height;
  expect(layout.box(textIn(html('text{font-size:32px}'))).height).toBeGreaterThan(small * 1.9);
  expect(layout.box(textIn(html('text{display:none}'))).height).toBe(0);
});

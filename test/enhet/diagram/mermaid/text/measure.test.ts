import { expect, test } from 'vitest';
import { siteFaces } from '../../../../../src/diagram/mermaid/text/fonts.ts';
import { TextMeasurer } from '../../../../../src/diagram/mermaid/text/measure.ts';

const measurer = new TextMeasurer(siteFaces());
const plain = measurer.face(400, 'normal');
const width = (text: string, face = plain) => measurer.run(face, 16, text).width;

// From getComputedTextLength and getBBox in Chromium 153 (font-render-hinting=none).
test.each([
  ['Kommunfullmäktige', 400, 'normal', 16, 137.390625, 0, 137.44],
  ['Åtagande: Tidiga insatser – årskurs F–3', 400, 'normal', 16, 256.984375, 0, 257.0245],
  ['AVAT ”Mål & budget” 100 %', 700, 'normal', 16, 192.4375, -1, 193.7204],
  ['följs upp', 400, 'italic', 14, 48.53125, 0, 48.5313],
])('%s is as wide as in Chromium', (text, weight, style, size, advance, left, ink) => {
  const run = measurer.run(measurer.face(weight, style), size, text);
  expect(run.width).toBe(advance);
  expect(run.left).toBe(left);
  expect(run.right - run.left).toBeCloseTo(ink, 3);
});

test('kerning reaches across letters', () => {
  expect(width('AV')).toBeLessThan(width('A') + width('V'));
});

test('bold is wider, and the nearest weight is taken', () => {
  expect(width('Mål', measurer.face(700, 'normal'))).toBeGreaterThan(width('Mål'));
  expect(measurer.face(650, 'normal').weight).toBe(600);
  expect(measurer.face(400, 'oblique').style).toBe('italic');
});

test('a soft hyphen takes no room', () =>
  expect(width('Mål\u00adbild')).toBeCloseTo(width('Målbild'), 0));

test('letters outside latin come from the second file', () => {
  measurer.missing.clear();
  expect(width('Čapek')).toBeGreaterThan(20);
  expect(measurer.missing.size).toBe(0);
});

test('a missing character is told each time, remembered or not', () => {
  const missing = () => {
    measurer.missing.clear();
    width('規');
    return [...measurer.missing];
  };
  expect([missing(), missing()]).toEqual([['規'], ['規']]);
});

test('a line is the rounded ascent and descent', () => {
  const { ascent, descent } = measurer.line(plain, 16);
  expect([ascent, descent]).toEqual([16, 6]);
});

import { expect, test } from 'vitest';
import { siteFaces } from '../../../../../src/diagram/mermaid/text/fonts.ts';
import { TextMeasurer } from '../../../../../src/diagram/mermaid/text/measure.ts';

const measurer = new TextMeasurer(siteFaces());
const plain = measurer.face(400, 'normal');
const width = (text: string, face = plain) => measurer.run(face, 16, text).width;

test('the width Chromium gives, within a 64th of a pixel', () => {
  // From getComputedTextLength in Chromium 153, Source Sans 3 at 16 px.
  expect(width('Kommunfullmäktige')).toBeCloseTo(129.03125, 1);
});

test('kerning reaches across letters', () => {
  expect(width('AV')).toBeLessThan(width('A') + width('V'));
});

test('bold is wider, and the nearest weight is taken', () => {
  expect(width('Mål', measurer.face(700, 'normal'))).toBeGreaterThan(width('Mål'));
  expect(measurer.face(650, 'normal').weight).toBe(600);
  expect(measurer.face(400, 'oblique').style).toBe('italic');
});

test('a soft hyphen takes no room', () => expect(width('Mål\u00adbild')).toBeCloseTo(width('Målbild'), 0));

test('letters outside latin come from the second file', () => {
  measurer.missing.clear();
  expect(width('Čapek')).toBeGreaterThan(20);
  expect(measurer.missing.size).toBe(0);
});

test('a missing character is told each time, remembered or not', () => {
  for (const _ of [1, 2]) {
    measurer.missing.clear();
    width('規');
    expect([...measurer.missing]).toEqual(['規']);
  }
});

test('a line is the rounded ascent and descent', () => {
  const { ascent, descent } = measurer.line(plain, 16);
  expect([ascent, descent]).toEqual([16, 6]);
});

import { describe, expect, test } from 'vitest';
import { authorClasses } from '../../../../../src/diagram/mermaid/finish/author-classes.ts';
import { safeHref } from '../../../../../src/diagram/mermaid/finish/href.ts';
import { simplerPath, withoutRepeats } from '../../../../../src/diagram/mermaid/finish/outline.ts';
import { shapePaint } from '../../../../../src/diagram/mermaid/finish/paint.ts';
import { rounded } from '../../../../../src/diagram/mermaid/finish/round.ts';
import type { RawDrawing } from '../../../../../src/diagram/mermaid/engine/engine.ts';
import { warningsFor } from '../../../../../src/diagram/mermaid/finish/warnings.ts';
import { themed } from '../../../../../src/diagram/mermaid/theme/colour.ts';
import { themeVariables } from '../../../../../src/diagram/mermaid/theme/sentinels.ts';

describe('safeHref', () => {
  test.each(['/mal/', 'mal/', '#mal', '../mal?x=1', 'https://example.se/å', 'mailto:a@b.se'])(
    'keeps %s',
    (href) => expect(safeHref(href)).toBe(href),
  );

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//example.se/',
    '/\\example.se/',
    'about:blank',
    '',
  ])('turns down %j', (href) => expect(safeHref(href)).toBeUndefined());
});

describe('simplerPath', () => {
  test('straight curves become lines, once', () => {
    const rough = 'M0 0 C3 0,6 0,10 0 M0 0 C2 0,5 0,10 0 M10 0 C10 5,10 5,10 10';
    expect(simplerPath(rough)).toBe('M0,0L10,0L10,10');
  });

  test('points on a line go, and an outline is closed', () => {
    expect(simplerPath('M0,0L5,0L10,0L10,10L0,10L0,0')).toBe('M0,0L10,0L10,10L0,10Z');
  });

  test('a bent path is left alone', () => {
    const curve = 'M0,0C0,40 100,40 100,0';
    expect(simplerPath(curve)).toBe(curve);
  });

  test('a stroke over the outline before it goes, another does not', () => {
    const path = (d: string) => ({ name: 'path', attributes: { d, class: 'a' }, children: [] });
    const outline = path('M0,0L10,0L10,10Z');
    expect(withoutRepeats([outline, path('M10,0L0,0M10,10L10,0')])).toEqual([outline]);
    expect(withoutRepeats([outline, path('M3,0L3,9')])).toHaveLength(2);
  });
});

test.each([
  ['d', 'M 0.123,4.56 L 7,-8.99', 'M0.1,4.6L7-9'],
  ['points', '0.04,1.26 3,4', '0,1.3 3,4'],
  ['transform', 'translate(10.26, -0.02)', 'translate(10.3,0)'],
  ['transform', 'scale(0.7071067)', 'scale(0.707)'],
  ['dy', '1.1em', '1.1em'],
  ['y', '-10.1', '-10.1'],
  ['x', '1e-7', '0'],
])('rounded %s %s', (name, value, expected) => expect(rounded(name, value, false)).toBe(expected));

test('in a marker a unit is not a pixel', () => expect(rounded('refX', '5.25', true)).toBe('5.25'));

test.each([
  ['flowchart TD\n A["x"]:::vision --> B', ['vision']],
  ['flowchart TD\n class A,B viktig', ['viktig']],
  ['mindmap\n a\n :::stor rund', ['stor', 'rund']],
  ['flowchart TD\n A --> B', []],
])('authorClasses %#', (source, expected) => expect([...authorClasses(source)]).toEqual(expected));

describe('themed', () => {
  const border = String(themeVariables['primaryBorderColor']);

  test('our colours in whatever form Mermaid gives them', () => {
    expect(themed(border.toUpperCase())).toBe('var(--d-node-border)');
    const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(border.slice(i, i + 2), 16));
    expect(themed(`rgb(${r}, ${g}, ${b})`)).toBe('var(--d-node-border)');
    expect(themed(`rgba(${r}, ${g}, ${b}, 0.5)`)).toContain('50%');
  });

  test.each(['red', '#ff0000', 'url(#x)', 'expression(1)', 'var(--x)', ''])(
    'no other: %j',
    (value) => expect(themed(value)).toBeUndefined(),
  );
});

describe('warningsFor', () => {
  const raw = { missing: [] } as unknown as RawDrawing;

  test('a colour that no author has written is Mermaid’s own, and told', () => {
    const [warning, ...more] = warningsFor('flowchart TD\n A', raw, new Set(['#123456']));
    expect(more).toEqual([]);
    expect(warning).toEqual({
      text: expect.stringMatching(/^Mermaid ritar något med färgen ”#123456”/) as string,
      line: undefined,
    });
  });

  test('one that is written is told once, at its line', () => {
    const source = 'flowchart TD\n A\n style A fill:RED,stroke:none';
    const warnings = warningsFor(source, raw, new Set(['red']));
    expect(warnings.map(({ line }) => line)).toEqual([3]);
  });
});

test('a shape whose colour nobody knows is drawn, not left out', () => {
  expect(shapePaint({ fill: '#123456', stroke: '#123456', 'stroke-width': '1' })).toEqual([
    'fill:var(--d-line)',
    'stroke:var(--d-line)',
  ]);
});

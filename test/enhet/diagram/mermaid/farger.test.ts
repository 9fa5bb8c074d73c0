/** Every colour is defined in every mode, and can be told from what it lies on (WCAG 1.4.3, 1.4.11). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SERIES } from '../../../../src/diagram/mermaid/assumptions.ts';
import { allProperties } from '../../../../src/diagram/mermaid/theme/sentinels.ts';

const css = readFileSync(
  path.join(import.meta.dirname, '../../../../src/diagram/mermaid/farger.css'),
  'utf8',
).replace(/\/\*[\s\S]*?\*\//g, '');

type Values = Record<string, string>;

function valuesAfter(selector: string): Values {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`${selector} saknas`);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--d-[\w-]+):\s*([^;]+);/g)].map(([, k, v]) => [k, v]),
  );
}

const light = valuesAfter(':root');
const dark = valuesAfter('@media screen and (prefers-color-scheme: dark) {\n  :root');
const print = { ...light, ...valuesAfter('@media print {\n  :root') };
const forced = valuesAfter('@media (forced-colors: active) {\n  :root');

const series = Array.from({ length: SERIES }, (_, i) => `--d-s${i}`);
const GROUNDS = ['--d-ground', '--d-cluster-bg'];
const TEXTS: [string, string][] = [
  ...GROUNDS.map((ground): [string, string] => ['--d-text', ground]),
  ...['--d-node-bg', '--d-accent-bg'].map((ground): [string, string] => ['--d-text', ground]),
  ['--d-node-text', '--d-node-bg'],
  ['--d-accent-text', '--d-accent-bg'],
  // The numbers of a sequence stand in dots of the line's colour.
  ['--d-ground', '--d-line'],
  ...series.flatMap((fill): [string, string][] => [
    [`${fill}-text`, fill],
    ['--d-s-text', fill],
  ]),
];
const LINES: [string, string][] = [
  ...[
    '--d-line',
    '--d-node-border',
    '--d-accent-border',
    '--d-cluster-border',
    '--d-focus',
  ].flatMap((line) => GROUNDS.map((ground): [string, string] => [line, ground])),
  ['--d-node-border', '--d-node-bg'],
  ['--d-accent-border', '--d-accent-bg'],
  ...series.flatMap((fill): [string, string][] => [
    [`${fill}-line`, fill],
    [`${fill}-line`, '--d-ground'],
    ['--d-line', fill],
  ]),
];

describe.each(Object.entries({ light, dark, print }))('%s', (_, values) => {
  test.each(TEXTS)('text %s on %s is 4.5:1', (text, ground) => {
    expect(contrast(values[text], values[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(LINES)('line %s on %s is 3:1', (line, ground) => {
    expect(contrast(values[line], values[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('every property a drawing may ask for is there in every mode', () => {
  for (const values of [light, dark, forced]) {
    for (const property of allProperties()) expect(values).toHaveProperty([property]);
  }
});

test('forced colours are system colours', () => {
  const system = ['Canvas', 'CanvasText', 'Highlight', 'LinkText'];
  for (const value of Object.values(forced)) expect(system).toContain(value);
});

function contrast(a = '', b = ''): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

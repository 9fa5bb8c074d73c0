/** The computed style of a shape or a text, as the fewest declarations that give it again. */
import type { Style } from '../css/cascade.ts';
import { themed } from '../theme/colour.ts';

const SERIES_FILL = /--d-(s\d+)(?=\))/;
/** What Mermaid paints text and lines with where its theme has nothing to say. */
const BLACK = new Set(['black', '#000', '#000000']);
const NOT_DRAWN = new Set(['0', '0px', '']);

/** What a shape is filled with where nobody said anything, which in SVG means black. */
export type Unsaid = '--d-line' | '--d-cluster-bg';

/** For `rect`, `path`, `circle` and the like. */
export function shapePaint(style: Style, unsaid: Unsaid = '--d-line'): string[] {
  const stroke = strokeOf(style);
  return [
    `fill:${asSurface(colour(style['fill'], unsaid), unsaid)}`,
    ...optional('fill-opacity', style['fill-opacity'], '1'),
    ...stroke,
    ...optional('opacity', style['opacity'], '1'),
  ];
}

/** For `text`. Opacity is left out: it would take the contrast with it. */
export function textPaint(style: Style): string[] {
  return [
    `fill:${asText(colour(style['fill'], '--d-text'))}`,
    ...optional('font-size', `${round(style['font-size'])}px`, '16px'),
    ...fontOf(style),
    ...optional('text-anchor', style['text-anchor'], 'start'),
    ...optional('dominant-baseline', baseline(style), 'auto'),
  ];
}

/** For a `tspan`: only what differs from the text around it. */
export function spanPaint(style: Style, around: Style): string[] {
  const outer = new Set([...textPaint(around), 'font-weight:400', 'font-style:normal']);
  const inner = textPaint(style).filter((line) => !outer.has(line) && !/^text-anchor/.test(line));
  if (style['font-weight'] === '400' && around['font-weight'] !== '400')
    inner.push('font-weight:400');
  if (style['font-style'] === 'normal' && around['font-style'] !== 'normal') {
    inner.push('font-style:normal');
  }
  return inner;
}

/** Nothing would be seen of a shape without fill and stroke. */
export function isInvisible(style: Style): boolean {
  return colour(style['fill'], '--d-line') === 'none' && strokeOf(style).length === 0;
}

function strokeOf(style: Style): string[] {
  const stroke = asLine(colour(style['stroke'], '--d-line'));
  if (stroke === 'none' || NOT_DRAWN.has(style['stroke-width'] ?? '')) return [];
  const dashes = (style['stroke-dasharray'] ?? '').trim().replace(/[\s,]+/g, ' ');
  return [
    `stroke:${stroke}`,
    ...optional('stroke-width', bare(style['stroke-width']), '1'),
    ...(/[1-9]/.test(dashes) && !/^1 0$/.test(dashes) ? [`stroke-dasharray:${dashes}`] : []),
    ...optional('stroke-linecap', style['stroke-linecap'], 'butt'),
  ];
}

function fontOf(style: Style): string[] {
  return [
    ...optional('font-weight', style['font-weight'], '400'),
    ...optional('font-style', style['font-style'], 'normal'),
    ...optional('text-decoration', style['text-decoration'], 'none'),
  ];
}

function baseline(style: Style): string | undefined {
  const own = style['alignment-baseline'];
  return own && own !== 'auto' && own !== 'baseline' ? own : style['dominant-baseline'];
}

function colour(value: string | undefined, unsaid: string): string {
  if (!value) return `var(${unsaid})`;
  if (BLACK.has(value.toLowerCase())) {
    return unsaid === '--d-text' ? 'var(--d-text)' : 'var(--d-line)';
  }
  // Colours that are not ours have been turned down before: see acceptPaint.
  return themed(value) ?? `var(${unsaid})`;
}

/** A line in the colour of a surface would not be seen: it takes the border of that surface. */
function asLine(value: string): string {
  return value
    .replace(/--d-(node|accent|cluster)-bg\b/, '--d-$1-border')
    .replace('--d-ground', '--d-line')
    .replace(SERIES_FILL, '--d-$1-line');
}

/** A box in the colour of text, inherited where its own was turned down, would hide its text. */
function asSurface(value: string, unsaid: Unsaid): string {
  const isBox = unsaid === '--d-cluster-bg';
  return isBox ? value.replace(/--d-(node-)?text\b/, unsaid) : value;
}

/** Text in the colour of a surface or a line takes the text colour that goes with it. */
function asText(value: string): string {
  const text = value.replace(/--d-(node|accent)-(bg|border)\b/, '--d-$1-text');
  return text
    .replace(/--d-(line|cluster-bg|cluster-border)\b/, '--d-text')
    .replace(/--d-(s\d+)-line\b/, '--d-$1-text')
    .replace(SERIES_FILL, '--d-$1-text');
}

function optional(property: string, value: string | undefined, usual: string): string[] {
  return value && value !== usual ? [`${property}:${value}`] : [];
}

const bare = (value: string | undefined) => value?.replace(/px$/, '');
const round = (value: string | undefined) => Math.round(Number(value) * 100) / 100;

/**
 * Lays out a `<text>` as SVG does: chunks that start at an absolute position, anchored as a whole;
 * neighbouring runs in one font are shaped as one, so that kerning reaches across tspans.
 */
import type { Cascade } from '../css/cascade.ts';
import type { LineMetrics, TextMeasurer } from '../text/measure.ts';
import { startsChunk, textRuns, type TextRun } from './text-runs.ts';

/** A laid out piece of text; `y` is its baseline. */
export interface Fragment {
  readonly element: Element;
  x: number;
  readonly y: number;
  readonly width: number;
  /** Ink relative to `x`. */
  readonly left: number;
  readonly right: number;
  readonly ascent: number;
  readonly descent: number;
}

interface Cursor {
  x: number;
  y: number;
}

export function layoutText(text: Element, cascade: Cascade, measurer: TextMeasurer): Fragment[] {
  const runs = textRuns(text, cascade, measurer.exRatio);
  const cursor: Cursor = { x: 0, y: 0 };
  return grouped(runs, (_, next) => startsChunk(next)).flatMap((chunk) =>
    layoutChunk(chunk, cursor, measurer),
  );
}

function layoutChunk(chunk: TextRun[], cursor: Cursor, measurer: TextMeasurer): Fragment[] {
  const first = chunk[0] as TextRun;
  cursor.x = first.x ?? cursor.x;
  cursor.y = first.y ?? cursor.y;
  const start = cursor.x;
  const shaped = grouped(chunk, (a, b) => !shapedTogether(a, b));
  const fragments = shaped.flatMap((runs) => layoutShaped(runs, cursor, measurer));
  const shift = anchorShift(first.style['text-anchor'], cursor.x - start);
  for (const fragment of fragments) fragment.x += shift;
  cursor.x += shift;
  return fragments;
}

function layoutShaped(runs: TextRun[], cursor: Cursor, measurer: TextMeasurer): Fragment[] {
  const { style, dx, dy } = runs[0] as TextRun;
  cursor.x += dx ?? 0;
  cursor.y += dy ?? 0;
  const size = Number(style['font-size']);
  const face = measurer.face(Number(style['font-weight']), style['font-style'] ?? 'normal');
  const metrics = measurer.line(face, size);
  const fragments: Fragment[] = [];
  let sofar = '';
  let before = 0;
  for (const { element, text, style: own } of runs) {
    sofar += text;
    const total = measurer.run(face, size, sofar).width;
    const width = total - before;
    before = total;
    if (text === '') continue;
    const alone = measurer.run(face, size, text);
    fragments.push({
      element,
      x: cursor.x,
      y: cursor.y + baselineShift(baselineOf(own), metrics),
      width,
      left: Math.min(0, alone.left),
      right: Math.max(width, alone.right - alone.width + width),
      ascent: metrics.ascent,
      descent: metrics.descent,
    });
    cursor.x += width;
  }
  return fragments;
}

function shapedTogether(a: TextRun, b: TextRun): boolean {
  if (b.dx !== undefined || b.dy !== undefined) return false;
  const same = (name: string) => a.style[name] === b.style[name];
  return same('font-size') && same('font-weight') && same('font-style');
}

function anchorShift(anchor: string | undefined, width: number): number {
  if (anchor === 'middle') return -width / 2;
  return anchor === 'end' ? -width : 0;
}

function baselineOf(style: TextRun['style']): string {
  const own = style['alignment-baseline'] ?? 'auto';
  return own !== 'auto' && own !== 'baseline' ? own : (style['dominant-baseline'] ?? 'auto');
}

function baselineShift(baseline: string, { ascent, descent, xHeight }: LineMetrics): number {
  switch (baseline) {
    case 'central':
      return (ascent - descent) / 2;
    case 'middle':
      return xHeight / 2;
    case 'hanging':
      return ascent * 0.8;
    case 'mathematical':
      return ascent * 0.5;
    case 'before-edge':
    case 'text-before-edge':
    case 'text-top':
      return ascent;
    case 'after-edge':
    case 'text-after-edge':
    case 'text-bottom':
    case 'ideographic':
      return -descent;
    default:
      return 0;
  }
}

/** Splits a list wherever `splits` says so of two neighbours. */
function grouped<T>(list: readonly T[], splits: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  list.forEach((item, i) => {
    const previous = list[i - 1];
    const group = groups.at(-1);
    if (group && previous !== undefined && !splits(previous, item)) group.push(item);
    else groups.push([item]);
  });
  return groups;
}

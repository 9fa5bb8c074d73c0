/** Splits a `<text>` into runs: pieces of characters with one style, white space collapsed. */
import type { Cascade, Style } from '../css/cascade.ts';
import { toPixels } from '../css/cascade.ts';

export interface TextRun {
  readonly element: Element;
  text: string;
  readonly style: Style;
  /** An absolute position starts a new chunk (a new line); a shift moves within it. */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly dx?: number | undefined;
  readonly dy?: number | undefined;
}

type Position = Pick<TextRun, 'x' | 'y' | 'dx' | 'dy'>;

const CONTAINERS = new Set(['tspan', 'a', 'textPath']);

export function textRuns(text: Element, cascade: Cascade, exRatio: number): TextRun[] {
  const collector = new Collector(cascade, exRatio);
  collector.visit(text);
  return withoutLineEnds(collector.runs);
}

/** Position attributes wait for the first characters they apply to. */
class Collector {
  readonly runs: TextRun[] = [];
  readonly #cascade: Cascade;
  readonly #exRatio: number;
  #waiting: Position = {};
  #afterSpace = true;

  constructor(cascade: Cascade, exRatio: number) {
    this.#cascade = cascade;
    this.#exRatio = exRatio;
  }

  visit(element: Element): void {
    const style = this.#cascade.styleOf(element);
    if (style['display'] === 'none') return;
    this.#waiting = this.#joined(element, Number(style['font-size']));
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.#characters(element, style, child.nodeValue ?? '');
      else if (isContainer(child)) this.visit(child);
    }
  }

  #joined(element: Element, fontSize: number): Position {
    const read = (name: string) => {
      const first = element
        .getAttribute(name)
        ?.trim()
        .split(/[\s,]+/)[0];
      return first ? toPixels(first, fontSize, this.#exRatio) : undefined;
    };
    const { x, y, dx, dy } = this.#waiting;
    const sum = (a: number | undefined, b: number | undefined) =>
      a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);
    return {
      x: read('x') ?? x,
      y: read('y') ?? y,
      dx: sum(dx, read('dx')),
      dy: sum(dy, read('dy')),
    };
  }

  #characters(element: Element, style: Style, raw: string): void {
    const kept = keepsSpace(style) || element.getAttribute('xml:space') === 'preserve';
    let text = raw.replace(kept ? /[\t\n\r]/g : /[\t\n\r ]+/g, ' ');
    const starts = this.#waiting.x !== undefined || this.#waiting.y !== undefined;
    if (!kept && (this.#afterSpace || starts)) text = text.replace(/^ /, '');
    if (!text) return;
    this.#afterSpace = !kept && text.endsWith(' ');
    this.runs.push({ element, text, style, ...this.#waiting });
    this.#waiting = {};
  }
}

/** True where a run begins a new chunk. */
export const startsChunk = (run: TextRun) => run.x !== undefined || run.y !== undefined;

/** A space at the end of a line takes no room. */
function withoutLineEnds(runs: TextRun[]): TextRun[] {
  runs.forEach((run, i) => {
    const next = runs[i + 1];
    const endsLine = !next || startsChunk(next);
    if (endsLine && !keepsSpace(run.style)) run.text = run.text.replace(/ $/, '');
  });
  return runs;
}

const keepsSpace = (style: Style) => /^(pre|break-spaces)/.test(style['white-space'] ?? '');

function isContainer(node: Node): node is Element {
  return node.nodeType === 1 && CONTAINERS.has((node as Element).localName);
}

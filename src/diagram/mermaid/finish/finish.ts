/** From what Mermaid drew to what a page holds: clean, small, readable by ear, styled from outside. */
import { parseHTML } from 'linkedom';
import { Cascade } from '../css/cascade.ts';
import { PAINT_PROPERTIES, acceptPaint } from '../css/paint-properties.ts';
import { parseStylesheet, type Declaration } from '../css/parse.ts';
import type { RawDrawing } from '../engine/engine.ts';
import type { FlowBox } from '../engine/flow.ts';
import { numbers } from '../geometry/matrix.ts';
import { describe } from './accessible.ts';
import { authorClasses } from './author-classes.ts';
import { ClassSheet, type Rules } from './class-sheet.ts';
import { copyClean } from './copy.ts';
import { tidy } from './tidy.ts';
import { elements, type CleanElement } from './tree.ts';
import { warningsFor, type Warning } from './warnings.ts';
import { writeSvg } from './write.ts';

/** A finished drawing, with marks where its id and its links go (see `write.ts`). */
export interface FinishedDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly kind: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly warnings: readonly Warning[];
  readonly flow: readonly FlowBox[] | undefined;
  readonly rules: Rules;
}

const COLOURS = new Set(['fill', 'stroke']);

class EmptyDrawing extends Error {
  override readonly name = 'EmptyDrawing';
}

/** @throws EmptyDrawing when there is nothing to see */
export function finish(raw: RawDrawing, source: string, exRatio: number): FinishedDrawing {
  const svg = parse(raw.svg);
  const sheet = new ClassSheet();
  const turnedDown = new Set<string>();
  const root = copyClean(svg, {
    cascade: cascadeOf(svg, exRatio, turnedDown),
    sheet,
    authorClasses: authorClasses(source),
  });
  const kind = raw.kind.name;
  tidy(root);
  if (root.children.length === 0) throw new EmptyDrawing('Nothing is drawn');
  const [, , width = 0, height = 0] = numbers(root.attributes['viewBox'] ?? '');
  root.attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    id: root.attributes['id'] ?? '',
    class: `diagram diagram-${kind}`,
    width: String(Math.ceil(width)),
    height: String(Math.ceil(height)),
    viewBox: root.attributes['viewBox'] ?? '',
  };
  describe(root, raw);
  return {
    svg: writeSvg(root),
    width: Math.ceil(width),
    height: Math.ceil(height),
    kind,
    title: raw.title,
    description: raw.description,
    warnings: warningsFor(source, raw, turnedDown),
    flow: raw.flow,
    rules: sheet.rulesFor(classesIn(root)),
  };
}

function parse(text: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${text}</body></html>`);
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('Mermaid gav ingen bild.');
  return svg as unknown as Element;
}

/** @param turnedDown filled with the colours that are not ours, as elements are asked for their style */
function cascadeOf(svg: Element, exRatio: number, turnedDown: Set<string>): Cascade {
  const css = [...svg.querySelectorAll('style')].map((sheet) => sheet.textContent).join('\n');
  const accept = (declaration: Declaration) => {
    const accepted = acceptPaint(declaration);
    if (!accepted && COLOURS.has(declaration.property)) turnedDown.add(declaration.value);
    return accepted;
  };
  const options = { properties: PAINT_PROPERTIES, exRatio, accept, still: true };
  return new Cascade(parseStylesheet(css), options);
}

function classesIn(root: CleanElement): Set<string> {
  return new Set([...elements(root)].flatMap((e) => e.attributes['class']?.split(' ') ?? []));
}

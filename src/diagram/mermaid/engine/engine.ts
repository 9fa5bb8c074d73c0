/**
 * Real Mermaid in a window without a browser. It puts `window` and `document` on the global object,
 * and so belongs in a process of its own (`process/`).
 */
import type { Mermaid } from 'mermaid';
import { GLOBALS, type FlowDatabase, type Internals } from '../assumptions.ts';
import { Layout } from '../dom/layout.ts';
import { createWindow, type DomWindow } from '../dom/window.ts';
import { kindOf, type Kind } from '../kinds.ts';
import { siteFaces } from '../text/fonts.ts';
import { TextMeasurer } from '../text/measure.ts';
import { memoiseConfig } from './config-memo.ts';
import { readFlow, type FlowBox } from './flow.ts';
import { takeNaming, type Naming } from './naming.ts';
import { Queue } from './queue.ts';
import { withoutChance } from './random.ts';
import { MAX_SOURCE, mermaidSettings } from './settings.ts';

/** What Mermaid drew, as it stands before finishing. */
export interface RawDrawing extends Naming {
  readonly svg: string;
  readonly kind: Kind;
  /** The boxes of a flowchart and what they lead to. */
  readonly flow: readonly FlowBox[] | undefined;
  /** Characters that the site's font lacks. */
  readonly missing: readonly string[];
}

export interface Engine {
  /** Draws with Mermaid's own id on everything; rejects with Mermaid's own error. */
  draw(source: string, id: string): Promise<RawDrawing>;
  readonly measurer: TextMeasurer;
  /** False when this Mermaid can no longer be sped up (see `config-memo.ts`). */
  readonly memoised: boolean;
}

export async function createEngine(): Promise<Engine> {
  const measurer = new TextMeasurer(siteFaces());
  const window = createWindow(new Layout(measurer));
  exposeGlobals(window);
  const memoised = memoiseConfig();
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(mermaidSettings());
  const queue = new Queue();
  return {
    measurer,
    get memoised() {
      return memoised();
    },
    draw: (source, id) => queue.add(() => drawAlone(mermaid, window, measurer, source, id)),
  };
}

async function drawAlone(
  mermaid: Mermaid,
  window: DomWindow,
  measurer: TextMeasurer,
  source: string,
  id: string,
): Promise<RawDrawing> {
  measurer.missing.clear();
  try {
    const { source: unnamed, ...naming } = takeNaming(source);
    if (source.length > MAX_SOURCE) throw new Error(`Longer than ${MAX_SOURCE} characters`);
    const kind = kindOf(unnamed, (text) => mermaid.detectType(text));
    const { svg } = await withoutChance(() => mermaid.render(id, unnamed));
    const missing = [...measurer.missing];
    return { svg, kind, missing, flow: await flowOf(mermaid, kind, unnamed), ...naming };
  } finally {
    window.document.body.innerHTML = '';
  }
}

async function flowOf(mermaid: Mermaid, { name }: Kind, source: string) {
  if (name !== 'flowchart') return undefined;
  const { db } = await (mermaid as unknown as Internals).mermaidAPI.getDiagramFromText(source);
  return readFlow(db as FlowDatabase);
}

function exposeGlobals(window: DomWindow): void {
  const expose = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  expose('window', window);
  expose('document', window.document);
  const source = window as unknown as Record<string, unknown>;
  for (const name of GLOBALS) if (source[name] !== undefined) expose(name, source[name]);
}

/**
 * Real Mermaid in a window without a browser. It puts `window` and `document` on the global object,
 * and so belongs in a process of its own (`process/`).
 */
import type { Mermaid } from 'mermaid';
import { Layout } from '../dom/layout.ts';
import { createWindow, type DomWindow } from '../dom/window.ts';
import { siteFaces } from '../text/fonts.ts';
import { TextMeasurer } from '../text/measure.ts';
import { memoiseConfig } from './config-memo.ts';
import { takeNaming, type Naming } from './naming.ts';
import { Queue } from './queue.ts';
import { withoutChance } from './random.ts';
import { mermaidSettings } from './settings.ts';

/** What Mermaid drew, as it stands before finishing. */
export interface RawDrawing extends Naming {
  readonly svg: string;
  readonly kind: string;
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

const GLOBALS = [
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'CSSStyleSheet',
  'NodeFilter',
  'DocumentFragment',
  'HTMLTemplateElement',
  'HTMLFormElement',
  'NamedNodeMap',
  'Text',
  'Comment',
  'getComputedStyle',
  'MutationObserver',
] as const;

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
    const { svg, diagramType } = await withoutChance(() => mermaid.render(id, unnamed));
    return { svg, kind: diagramType, missing: [...measurer.missing], ...naming };
  } finally {
    window.document.body.innerHTML = '';
  }
}

function exposeGlobals(window: DomWindow): void {
  const expose = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  expose('window', window);
  expose('document', window.document);
  const source = window as unknown as Record<string, unknown>;
  for (const name of GLOBALS) if (source[name] !== undefined) expose(name, source[name]);
}

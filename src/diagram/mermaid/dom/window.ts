/** A linkedom window that answers questions about geometry, enough for Mermaid to draw in. */
import { parseHTML } from 'linkedom';
import { ZERO_SIZES, type GEOMETRY_METHODS } from '../assumptions.ts';
import { domRect, svgRect } from '../geometry/box.ts';
import { pathLength } from '../geometry/path-measure.ts';
import type { Layout } from './layout.ts';

export type DomWindow = ReturnType<typeof parseHTML>;
type GeometryMethod = (typeof GEOMETRY_METHODS)[number];

const COLOUR =
  /^(#[\da-f]{3,8}|(rgb|hsl)a?\(.*\)|transparent|aqua|black|blue|fuchsia|gr[ae]y|green|lime|maroon|navy|olive|orange|pink|purple|red|silver|teal|white|yellow)$/i;
const PAGE = '<!doctype html><html><head></head><body></body></html>';

export function createWindow(layout: Layout): DomWindow {
  const window = parseHTML(PAGE);
  installGeometry(window, layout);
  installCanvas(window);
  Object.assign(window, { getComputedStyle: computedStyle(layout), CSSStyleSheet: Stylesheet });
  Object.assign(window, { CSS: { supports: isColour } });
  return window;
}

function installGeometry(window: DomWindow, layout: Layout): void {
  const methods: Record<GeometryMethod, (this: Element) => unknown> = {
    getBBox() {
      return svgRect(layout.box(this));
    },
    getBoundingClientRect() {
      return domRect(layout.boxInRoot(this));
    },
    getComputedTextLength() {
      return layout.textLength(this);
    },
    getTotalLength() {
      return pathLength(this.getAttribute('d') ?? '');
    },
  };
  const prototype = window.Element.prototype as object;
  for (const [name, value] of Object.entries(methods)) {
    dropOverrides(window, name);
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
  for (const name of ZERO_SIZES) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, { get: () => 0, configurable: true });
  }
}

/** linkedom has stubs of some methods on single element classes, which would hide ours. */
function dropOverrides(window: DomWindow, method: string): void {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!/^(SVG|HTML).*Element$/.test(name)) continue;
    const constructor = (window as unknown as Record<string, unknown>)[name];
    const prototype = (constructor as { prototype?: object } | undefined)?.prototype;
    if (prototype && Object.hasOwn(prototype, method)) Reflect.deleteProperty(prototype, method);
  }
}

/** Cytoscape (mindmap) asks for a canvas to measure on; a context that does nothing keeps it quiet. */
function installCanvas(window: DomWindow): void {
  const context = new Proxy(
    { measureText: (text: string) => ({ width: String(text).length * 8 }) },
    { get: (own, key) => Reflect.get(own, key) ?? (() => undefined), set: () => true },
  );
  const create = window.document.createElement.bind(window.document);
  window.document.createElement = ((name: string) => {
    const element = create(name);
    if (name === 'canvas') Object.assign(element, { getContext: () => context });
    return element;
  }) as typeof create;
}

/** Read by Mermaid for fonts and paddings only. */
function computedStyle(layout: Layout) {
  return (element: Element) => {
    const read = (property: string) =>
      layout.computed(element, property) ??
      (/^(padding|border|margin)/.test(property) ? '0px' : '');
    return new Proxy({ getPropertyValue: read } as Record<string, unknown>, {
      get: (own, key) => (key in own ? own[key as string] : read(dashed(String(key)))),
    });
  };
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Mermaid asks whether the first word after `box` is a colour or the beginning of a title. */
function isColour(_: string, value: string): boolean {
  return COLOUR.test(value.trim());
}

/** As much of a constructed stylesheet as Mermaid uses to print its own rules. */
class Stylesheet {
  cssRules: { cssText: string }[] = [];

  insertRule(cssText: string, index = 0): number {
    this.cssRules.splice(index, 0, { cssText });
    return index;
  }

  replaceSync(cssText: string): void {
    this.cssRules = [{ cssText }];
  }
}

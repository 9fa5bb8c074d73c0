/** Answers what Mermaid asks of a drawing's layout, from the tree as it stands at the moment. */
import { Cascade } from '../css/cascade.ts';
import { parseStylesheet } from '../css/parse.ts';
import { TEXT_PROPERTIES } from '../css/text-properties.ts';
import { box, EMPTY, transformed, union, type Box } from '../geometry/box.ts';
import { elementBox, type BoxContext } from '../geometry/element-box.ts';
import { parseTransform } from '../geometry/matrix.ts';
import { layoutText, type Fragment } from '../geometry/text-layout.ts';
import type { TextMeasurer } from '../text/measure.ts';

export class Layout implements BoxContext {
  readonly measurer: TextMeasurer;
  #css: string | undefined;
  #cascade: Cascade;

  constructor(measurer: TextMeasurer) {
    this.measurer = measurer;
    this.#cascade = this.#cascadeOf('');
  }

  /** Box in the element's own coordinates. */
  box(element: Element): Box {
    this.#readStyles(element);
    return elementBox(element, this) ?? EMPTY;
  }

  /** Box in the coordinates of the outermost `<svg>`. */
  boxInRoot(element: Element): Box {
    const root = this.#readStyles(element);
    if (!root) return EMPTY;
    let own = elementBox(element, this);
    for (let at: Element | null = element; own && at && at !== root; at = at.parentElement) {
      own = transformed(own, parseTransform(at.getAttribute('transform')));
    }
    return own ?? EMPTY;
  }

  textLength(element: Element): number {
    this.#readStyles(element);
    return this.#fragments(element).reduce((sum, { width }) => sum + width, 0);
  }

  /** Computed value of one of the text properties; undefined for any other. */
  computed(element: Element, property: string): string | undefined {
    this.#readStyles(element);
    const value = this.#cascade.styleOf(element)[property];
    return property === 'font-size' ? `${value}px` : value;
  }

  textBox(element: Element): Box | undefined {
    let sum: Box | undefined;
    for (const f of this.#fragments(element)) {
      const own = box(f.x + f.left, f.y - f.ascent, f.right - f.left, f.ascent + f.descent);
      sum = union(sum, own);
    }
    return sum;
  }

  isHidden(element: Element): boolean {
    return this.#cascade.styleOf(element)['display'] === 'none';
  }

  #fragments(element: Element): Fragment[] {
    const text = element.closest('text');
    if (!text) return [];
    const all = layoutText(text, this.#cascade, this.measurer);
    return text === element ? all : all.filter((fragment) => element.contains(fragment.element));
  }

  /** Mermaid writes its stylesheet before it draws; a new text means a new cascade. */
  #readStyles(element: Element): Element | undefined {
    const root = outermostSvg(element);
    const sheets = root ? [...root.children].filter((child) => child.localName === 'style') : [];
    const css = sheets.map((sheet) => sheet.textContent).join('\n');
    if (css !== this.#css) this.#cascade = this.#cascadeOf(css);
    return root;
  }

  #cascadeOf(css: string): Cascade {
    this.#css = css;
    const options = { properties: TEXT_PROPERTIES, exRatio: this.measurer.exRatio };
    return new Cascade(parseStylesheet(css), options);
  }
}

function outermostSvg(element: Element): Element | undefined {
  let found: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'svg') found = at;
  }
  return found;
}

/**
 * Works out the style of an element: presentation attributes, then rules, then `style`, then
 * `!important`, with inheritance. Only the properties asked for are looked at.
 */
import { parseDeclarations, type Declaration, type Rule } from './parse.ts';
import { matches } from './selector.ts';

export type Style = Readonly<Record<string, string>>;

export interface Property {
  readonly initial: string;
  readonly inherited: boolean;
  /** Only rules and `style` count: the attribute of the same name is read elsewhere. */
  readonly notAttribute?: boolean;
}

export interface CascadeOptions {
  readonly properties: Readonly<Record<string, Property>>;
  /** x-height as a share of the font size. */
  readonly exRatio: number;
  /** A declaration that it turns down is passed over, and the next best wins. */
  readonly accept?: (declaration: Declaration) => boolean;
}

interface Remembered {
  readonly key: string;
  readonly style: Style;
}

/** Precedence of where a declaration stands, each far above what specificity can sum up to. */
const FROM_STYLE = 1e11;
const IMPORTANT = 1e12;

export class Cascade {
  readonly #rules: readonly Rule[];
  readonly #options: CascadeOptions;
  readonly #names: readonly string[];
  readonly #remembered = new Map<string, Remembered>();
  readonly #root: Remembered;

  constructor(rules: readonly Rule[], options: CascadeOptions) {
    this.#options = options;
    this.#names = Object.keys(options.properties);
    const known = ({ property }: Declaration) => property in options.properties;
    this.#rules = rules.filter((rule) => rule.declarations.some(known));
    const initial = Object.entries(options.properties).map(([k, { initial }]) => [k, initial]);
    this.#root = { key: '', style: { ...Object.fromEntries(initial), 'font-size': '16' } };
  }

  /** `font-size` comes as a bare number of pixels, `font-weight` as a number. */
  styleOf(element: Element): Style {
    return this.#lookUp(element).style;
  }

  /** Elements alike in name, ids, classes, attributes and ancestors share one computed style. */
  #lookUp(element: Element | null): Remembered {
    if (!element) return this.#root;
    const parent = this.#lookUp(element.parentElement);
    const key = `${parent.key}/${element.localName}${this.#signature(element)}`;
    const known = this.#remembered.get(key);
    if (known) return known;
    const fresh = { key: String(this.#remembered.size + 1), style: this.#compute(element, parent) };
    this.#remembered.set(key, fresh);
    return fresh;
  }

  #signature(element: Element): string {
    let text = '';
    for (const { name, value } of element.attributes) {
      if (!GEOMETRY.has(name)) text += `|${name}=${value}`;
    }
    return text;
  }

  #compute(element: Element, parent: Remembered): Style {
    const style: Record<string, string> = {};
    for (const name of this.#names) {
      const { initial, inherited } = this.#options.properties[name] as Property;
      style[name] = inherited ? (parent.style[name] ?? initial) : initial;
    }
    for (const { property, value } of this.#winners(element)) {
      if (value === 'inherit') style[property] = parent.style[property] ?? '';
      else if (property === 'font-size') style[property] = this.#fontSize(value, parent.style);
      else if (property === 'font-weight') style[property] = fontWeight(value);
      else style[property] = value;
    }
    return style;
  }

  /** All declarations that apply, weakest first, so that the last one stands. */
  #winners(element: Element): Declaration[] {
    const found: { declaration: Declaration; weight: number }[] = [];
    const add = (declaration: Declaration, base: number) => {
      if (!(declaration.property in this.#options.properties)) return;
      if (this.#options.accept?.(declaration) === false) return;
      found.push({ declaration, weight: base + (declaration.important ? IMPORTANT : 0) });
    };
    for (const property of this.#names) {
      if (this.#options.properties[property]?.notAttribute) continue;
      const value = element.getAttribute(property);
      if (value) add({ property, value, important: false }, -1);
    }
    for (const rule of this.#rules) {
      if (!matches(element, rule.selector)) continue;
      const weight = rule.selector.specificity * 1000 + rule.order / 1000;
      for (const declaration of rule.declarations) add(declaration, weight);
    }
    const own = parseDeclarations(element.getAttribute('style') ?? '');
    for (const declaration of own) add(declaration, FROM_STYLE);
    return found.sort((a, b) => a.weight - b.weight).map(({ declaration }) => declaration);
  }

  #fontSize(value: string, parent: Style): string {
    const inherited = Number(parent['font-size']);
    const pixels = toPixels(value, inherited, this.#options.exRatio);
    return String(pixels ?? inherited);
  }
}

/** Undefined for what is no length. */
export function toPixels(value: string, fontSize: number, exRatio: number): number | undefined {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return undefined;
  const unit = /[a-z%]+$/i.exec(value.trim())?.[0].toLowerCase();
  const factors: Record<string, number> = {
    em: fontSize,
    rem: 16,
    ex: fontSize * exRatio,
    '%': fontSize / 100,
    pt: 4 / 3,
  };
  return number * (factors[unit ?? ''] ?? 1);
}

function fontWeight(value: string): string {
  if (value === 'bold' || value === 'bolder') return '700';
  return /^\d+$/.test(value) ? value : '400';
}

/** Attributes that no selector of Mermaid looks at: leaving them out lets alike elements share. */
const GEOMETRY: ReadonlySet<string> = new Set(
  `d x y x1 y1 x2 y2 dx dy cx cy r rx ry width height points transform viewBox data-points data-id
  xmlns`.split(/\s+/),
);

/**
 * Works out the style of an element: presentation attributes, then rules, then `style`, then
 * `!important`, with inheritance. Only the properties asked for are looked at.
 */
import { parseDeclarations, type Declaration, type Rule } from './parse.ts';

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
  /** The tree does not change any more, so that each element needs to be looked at once only. */
  readonly still?: boolean;
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
  readonly #byElement = new WeakMap<Element, Remembered>();
  readonly #signature: Signature;
  readonly #root: Remembered;

  constructor(rules: readonly Rule[], options: CascadeOptions) {
    this.#options = options;
    this.#names = Object.keys(options.properties);
    const known = ({ property }: Declaration) => property in options.properties;
    this.#rules = rules.filter((rule) => rule.declarations.some(known));
    this.#signature = signatureFor(this.#rules, this.#names);
    const initial = Object.entries(options.properties).map(([k, { initial }]) => [k, initial]);
    this.#root = { key: '', style: { ...Object.fromEntries(initial), 'font-size': '16' } };
  }

  /** `font-size` comes as a bare number of pixels, `font-weight` as a number. */
  styleOf(element: Element): Style {
    return this.#lookUp(element).style;
  }

  #lookUp(element: Element | null): Remembered {
    if (!element) return this.#root;
    const seen = this.#options.still ? this.#byElement.get(element) : undefined;
    if (seen) return seen;
    const found = this.#likeOthers(element);
    if (this.#options.still) this.#byElement.set(element, found);
    return found;
  }

  /** Elements that no selector can tell apart, under ancestors alike, share one computed style. */
  #likeOthers(element: Element): Remembered {
    const parent = this.#lookUp(element.parentElement);
    const key = `${parent.key}/${element.localName}${this.#signature(element)}`;
    const known = this.#remembered.get(key);
    if (known) return known;
    const fresh = { key: String(this.#remembered.size + 1), style: this.#compute(element, parent) };
    this.#remembered.set(key, fresh);
    return fresh;
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
      if (!rule.selector.matches(element)) continue;
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

type Signature = (element: Element) => string;

/** All that may matter of an element: attributes that are styles or that some selector asks for. */
function signatureFor(rules: readonly Rule[], properties: readonly string[]): Signature {
  const asked = rules.flatMap(({ selector }) => selector.attributes);
  const names = [...new Set(['class', 'style', ...properties, ...asked])];
  const ids = new Set(rules.flatMap(({ selector }) => selector.ids));
  return (element) => {
    let text = '';
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value) text += `|${name}=${value}`;
    }
    const id = element.getAttribute('id');
    return id && ids.has(id) ? `${text}#${id}` : text;
  };
}

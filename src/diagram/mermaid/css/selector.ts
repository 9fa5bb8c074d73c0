/**
 * The selectors that Mermaid uses: type, class, id and attribute selectors joined by descendant or
 * child combinators. One with a pseudo-class (`:hover`) or pseudo-element never matches here.
 */
interface Attribute {
  readonly name: string;
  readonly operator: string;
  readonly value: string | undefined;
}

interface Compound {
  readonly combinator: ' ' | '>';
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly Attribute[];
}

export interface Selector {
  /** From the element itself outwards. */
  readonly compounds: readonly Compound[];
  readonly specificity: number;
}

const PART =
  /\[([\w:-]+)(?:([~^$*|]?)=["']?([^"'\]]*)["']?)?\]|#((?:[\w-]|\\.)+)|\.((?:[\w-]|\\.)+)|([\w-]+)/g;

/** Undefined for a selector that cannot match a drawing at rest. */
export function parseSelector(text: string): Selector | undefined {
  if (!text || text.includes(':')) return undefined;
  const compounds: Compound[] = [];
  let combinator: ' ' | '>' = ' ';
  let specificity = 0;
  for (const word of text
    .replace(/\s*>\s*/g, ' > ')
    .trim()
    .split(/\s+/)) {
    if (word === '>') {
      combinator = '>';
      continue;
    }
    const compound = parseCompound(word, combinator);
    combinator = ' ';
    specificity += weight(compound);
    compounds.unshift(compound);
  }
  return compounds.length > 0 ? { compounds, specificity } : undefined;
}

export function matches(element: Element, selector: Selector, at = 0): boolean {
  const compound = selector.compounds[at];
  if (!compound || !fits(element, compound)) return false;
  if (at === selector.compounds.length - 1) return true;
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (matches(up, selector, at + 1)) return true;
    if (compound.combinator === '>') return false;
  }
  return false;
}

function parseCompound(word: string, combinator: ' ' | '>'): Compound {
  let type: string | undefined;
  let id: string | undefined;
  const classes: string[] = [];
  const attributes: Attribute[] = [];
  for (const [, attribute, operator, value, name, className, tag] of word.matchAll(PART)) {
    if (attribute) attributes.push({ name: attribute, operator: operator ?? '', value });
    else if (name) id = unescape(name);
    else if (className) classes.push(unescape(className));
    else if (tag) type = tag.toLowerCase();
  }
  return { combinator, type, id, classes, attributes };
}

const unescape = (text: string) => text.replace(/\\(.)/g, '$1');

const weight = ({ id, classes, attributes, type }: Compound) =>
  (id ? 10_000 : 0) + (classes.length + attributes.length) * 100 + (type ? 1 : 0);

function fits(element: Element, { type, id, classes, attributes }: Compound): boolean {
  if (type && element.localName.toLowerCase() !== type) return false;
  if (id && element.getAttribute('id') !== id) return false;
  if (classes.length > 0) {
    const own = ` ${(element.getAttribute('class') ?? '').replace(/\s+/g, ' ')} `;
    if (!classes.every((name) => own.includes(` ${name} `))) return false;
  }
  return attributes.every((attribute) => hasAttribute(element, attribute));
}

function hasAttribute(element: Element, { name, operator, value }: Attribute): boolean {
  const actual = element.getAttribute(name);
  if (actual === null) return false;
  if (value === undefined) return true;
  switch (operator) {
    case '^':
      return actual.startsWith(value);
    case '$':
      return actual.endsWith(value);
    case '*':
      return actual.includes(value);
    case '~':
      return actual.split(/\s+/).includes(value);
    default:
      return actual === value;
  }
}

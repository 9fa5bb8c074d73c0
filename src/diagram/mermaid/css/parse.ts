/** Reads the stylesheet that Mermaid puts in each SVG. At-rules (animations) are passed over. */
import { parseSelector, type Selector } from './selector.ts';

export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** Place in the sheet: the later wins among equals. */
  readonly order: number;
}

export function parseStylesheet(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const { prelude, body } of blocks(text.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    if (prelude.startsWith('@')) continue;
    const declarations = parseDeclarations(body);
    if (declarations.length === 0) continue;
    for (const part of prelude.split(',')) {
      const selector = parseSelector(part.trim());
      if (selector) rules.push({ selector, declarations, order: rules.length });
    }
  }
  return rules;
}

/** The contents of a rule or of a `style` attribute. */
export function parseDeclarations(text: string): Declaration[] {
  return text.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [];
    const raw = part.slice(colon + 1).trim();
    const value = raw.replace(/\s*!\s*important\s*$/i, '');
    const property = part.slice(0, colon).trim().toLowerCase();
    return property && value ? [{ property, value, important: value !== raw }] : [];
  });
}

function* blocks(text: string): Generator<{ prelude: string; body: string }> {
  for (let at = 0; ;) {
    const open = text.indexOf('{', at);
    if (open < 0) return;
    const close = closing(text, open);
    yield { prelude: text.slice(at, open).trim(), body: text.slice(open + 1, close) };
    at = close + 1;
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return text.length;
}

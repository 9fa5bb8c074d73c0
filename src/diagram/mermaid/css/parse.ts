/** Reads the stylesheet that Mermaid puts in each SVG. At-rules (animations) are passed over. */
import parse, { type CssNode } from 'css-tree/parser';
import { toSelector, type Selector } from './selector.ts';

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

/** Values stay as they are written: the cascade checks them. */
const OPTIONS = { parseValue: false, parseCustomProperty: false } as const;

export function parseStylesheet(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const { type, prelude, block } of parse(text, OPTIONS).children ?? []) {
    if (type !== 'Rule') continue;
    const declarations = declarationsIn(block);
    if (declarations.length === 0) continue;
    for (const part of prelude.children ?? []) {
      const selector = toSelector(part);
      if (selector) rules.push({ selector, declarations, order: rules.length });
    }
  }
  return rules;
}

/** The contents of a `style` attribute. */
export function parseDeclarations(text: string): Declaration[] {
  return text === '' ? [] : declarationsIn(parse(text, { ...OPTIONS, context: 'declarationList' }));
}

function declarationsIn(list: CssNode): Declaration[] {
  return [...(list.children ?? [])].flatMap((node) => {
    if (node.type !== 'Declaration') return [];
    const value = node.value.value.trim();
    const property = node.property.toLowerCase();
    return value ? [{ property, value, important: node.important !== false }] : [];
  });
}

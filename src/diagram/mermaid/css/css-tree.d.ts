/** The little of css-tree (which ships no types) that reading a stylesheet needs. */
declare module 'css-tree/parser' {
  export interface CssNode {
    readonly type: string;
    readonly name: string;
    readonly children: Iterable<CssNode> | null;
    /** Of a rule. */
    readonly prelude: CssNode;
    readonly block: CssNode;
    /** Of a declaration, whose value is left as it is written. */
    readonly property: string;
    readonly value: { readonly value: string };
    readonly important: boolean | string;
  }
  export default function parse(
    text: string,
    options: { context?: string; parseValue: false; parseCustomProperty: false },
  ): CssNode;
}

declare module 'css-tree/generator' {
  import type { CssNode } from 'css-tree/parser';
  export default function generate(node: CssNode): string;
}

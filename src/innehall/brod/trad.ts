/** The tree of a body, walked once and sorted by kind of node. */
import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plats } from '../../problem/problem.ts';

export type Mdxelement = MdxJsxFlowElement | MdxJsxTextElement;
export type Uttryck = MdxFlowExpression | MdxTextExpression;
export type Mdastnod = Nodes | Mdxelement | Uttryck;
export type Nodtyp = Mdastnod['type'];

export class Trad {
  readonly rot: Root;
  private readonly perTyp = new Map<Nodtyp, Mdastnod[]>();

  constructor(rot: Root) {
    this.rot = rot;
    this.ga(rot, rot.position);
  }

  /** The nodes of a type, in the order of the text. */
  av<T extends Nodtyp>(typ: T): Extract<Mdastnod, { type: T }>[] {
    return (this.perTyp.get(typ) ?? []) as Extract<Mdastnod, { type: T }>[];
  }

  /** Every JSX element, in the order of the text. */
  element(): Mdxelement[] {
    return [...this.av('mdxJsxFlowElement'), ...this.av('mdxJsxTextElement')];
  }

  /** A link that GFM finds in running text has no place of its own: it gets that of the text around it. */
  private ga(nod: Mdastnod, ovan: Position | undefined): void {
    if (!nod.position && ovan) nod.position = ovan;
    const lista = this.perTyp.get(nod.type);
    if (lista) lista.push(nod);
    else this.perTyp.set(nod.type, [nod]);
    if ('children' in nod) for (const barn of nod.children) this.ga(barn, nod.position);
  }
}

/** Where a node starts. */
export function nodplats(nod: Mdastnod): Plats {
  const start = nod.position?.start;
  return { rad: start?.line ?? 1, kolumn: start?.column ?? 1 };
}

/** The text of a node as a reader sees it: no marks, and no alternative texts of images. */
export function lasbar(nod: Mdastnod): string {
  if ('value' in nod) return nod.type === 'text' || nod.type === 'inlineCode' ? nod.value : '';
  if (nod.type === 'break') return ' ';
  return 'children' in nod ? (nod.children as Mdastnod[]).map(lasbar).join('') : '';
}

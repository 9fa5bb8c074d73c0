/** Footnotes: counted from 1 in each chapter, with their texts last in it. */
import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import type { Lage } from '../trad/lage.ts';
import { bytNoder } from './byt.ts';

/** The blocks of a chapter with their notes numbered, and after them the texts of the notes. */
export function medFotnoter(block: RootContent[], lage: Lage): RootContent[] {
  const nummer = new Map<string, string>();
  const bytta = bytNoder<Nodes>(block, (nod) => {
    if (nod.type !== 'footnoteReference') return undefined;
    const text = lage.fotnoter.get(nod.identifier);
    if (!text || text.length === 0) return [];
    const nr = nummer.get(nod.identifier) ?? String(nummer.size + 1);
    nummer.set(nod.identifier, nr);
    return [{ type: 'footnoteReference', identifier: nr, label: nr }];
  }) as RootContent[];
  const texter = [...nummer].map(([id, nr]): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: nr,
    label: nr,
    children: structuredClone(lage.fotnoter.get(id)) as FootnoteDefinition['children'],
  }));
  return [...bytta, ...texter];
}

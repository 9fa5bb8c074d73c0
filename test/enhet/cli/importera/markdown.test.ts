/** What is written is read again as what it was, whatever signs are in it. */
import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { tillMarkdown } from '../../../../src/cli/importera/kapitel/markdown.ts';
import { stadad } from '../../../../src/cli/importera/trad/stadad.ts';
import { rensad } from '../../../../src/cli/importera/trad/tecken.ts';
import { ordenI } from '../../../../src/cli/importera/trad/text.ts';
import { lasBrod } from '../../../../src/innehall/brod/brod.ts';

const TECKEN = 'abcå 019*_~`[](){}<>!#|\\-+=.:;,&"\'”^@/$%';
const text = fc
  .string({ unit: fc.constantFrom(...TECKEN), minLength: 1, maxLength: 25 })
  .map((value): PhrasingContent => ({ type: 'text', value: rensad(value) }));
const markering = fc
  .tuple(
    fc.constantFrom('strong', 'emphasis', 'delete'),
    fc.array(text, { minLength: 1, maxLength: 2 }),
  )
  .map(([type, children]) => ({ type, children }) as PhrasingContent);
const inline = fc
  .array(fc.oneof(text, markering), { minLength: 1, maxLength: 5 })
  .map(stadad)
  .filter((noder) => noder.length > 0);
const stycke = inline.map((children): RootContent => ({ type: 'paragraph', children }));
const punkter = fc.array(inline, { minLength: 1, maxLength: 3 }).map((rader): RootContent => ({
  type: 'list',
  spread: false,
  children: rader.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
}));
const tabell = fc
  .array(fc.tuple(inline, inline), { minLength: 2, maxLength: 3 })
  .map((rader): RootContent => ({
    type: 'table',
    children: rader.map((rad) => ({
      type: 'tableRow',
      children: rad.map((children) => ({ type: 'tableCell', children })),
    })),
  }));

describe('the text of a chapter', () => {
  it('says what the tree says: no sign is taken for a mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(stycke, punkter, tabell), { minLength: 1, maxLength: 3 }),
        (block) => {
          const skrivet = tillMarkdown(structuredClone(block));
          const { trad, problem } = lasBrod('fil.mdx', skrivet, 0);
          expect(problem).toEqual([]);
          const lasta = trad?.children ?? [];
          expect(lasta.map(orden)).toEqual(block.map(orden));
        },
      ),
      { numRuns: 400 },
    );
  });
});

function orden(nod: RootContent): string {
  return `${nod.type}: ${ordenI(nod).replace(/\s+/g, ' ').trim()}`;
}

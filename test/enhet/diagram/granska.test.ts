import { describe, expect, it } from 'vitest';
import { granskaAllt } from '../../../src/diagram/granska.ts';
import { brod, problemMed } from '../granskning/stod.ts';

const stangsel = (rader: string, sort = 'mermaid') => `\`\`\`${sort}\n${rader}\n\`\`\``;
const FLODE = 'flowchart LR\n  accTitle: Ett\n  accDescr: Två\n';

async function funna(text: string): Promise<string[]> {
  const problem = await problemMed(brod(text), granskaAllt);
  return problem.map(({ kod, rad, kolumn }) => `${kod} ${rad}:${kolumn}`);
}

describe('the diagrams of a text', () => {
  it('are drawn, all of them, whatever the case of their name', async () => {
    const tva = `${stangsel(`${FLODE}  a[b (c)] --> d`)}\n\n${stangsel(`${FLODE}  a --> [`, 'MERMAID')}`;
    expect(await funna(tva)).toEqual(['MERMAID-FEL 16:7', 'MERMAID-FEL 23:9']);
  });

  it('are found in lists and quotes, at their own column', async () => {
    const text = `- Text\n\n  ${stangsel(`${FLODE}  a --> [`).replaceAll('\n', '\n  ')}`;
    expect(await funna(text)).toEqual(['MERMAID-FEL 18:11']);
    expect(await funna(`> ${stangsel(`${FLODE}a --> [`).replaceAll('\n', '\n> ')}`)).toEqual([
      'MERMAID-FEL 16:9',
    ]);
  });

  it('are told in Swedish only, with the line of the file and what to do', async () => {
    const [fel] = await problemMed(brod(stangsel(`${FLODE}  a[b (c)] --> d`)), granskaAllt);
    expect(fel?.text).toMatch(
      /^Mermaid kan inte läsa diagrammet: ”a\[b \(c\)\] --> d”\. Text med parenteser [^.]*\.$/,
    );
    expect(fel?.text).not.toMatch(/på rad/);
  });

  it('that are good say nothing; those with colours of their own are warned of', async () => {
    expect(await funna(stangsel(`${FLODE}  a --> b`))).toEqual([]);
    expect(await funna(stangsel(`${FLODE}  a --> b\n  style a fill:#ff0000`))).toEqual([
      'MERMAID-STIL 17:3',
    ]);
  });

  it('are not drawn when the fence itself is wrong', async () => {
    expect(await funna(`\`\`\`mermaid\n${FLODE}  a --> [`)).toEqual(['KOD-OPPEN 12:1']);
  });
});

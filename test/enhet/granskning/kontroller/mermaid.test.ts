import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

const GRAF = (rader: string) => brod(`\`\`\`mermaid\nflowchart LR\n${rader}\n  a --> b\n\`\`\``);

describe('diagrams in the text', () => {
  it('accepts a title and a description', async () => {
    expect(await koderMed(GRAF('  accTitle: Ett\n  accDescr: Två'))).toEqual([]);
    expect(await koderMed(GRAF('  accTitle: Ett\n  accDescr {\n    Två\n  }'))).toEqual([]);
  });

  it('warns of what is missing', async () => {
    expect(await koderMed(GRAF('  accTitle: Ett'))).toEqual([
      'MERMAID-TEXT kapitel/budget.mdx:12:1',
    ]);
    const [varning] = await problemMed(GRAF('  accDescr:'));
    expect(varning?.text).toBe('Diagrammet saknar accTitle och accDescr.');
  });

  it('follows the links of a diagram', async () => {
    const koder = await koderMed(
      GRAF('  accTitle: Ett\n  accDescr: Två\n  click a href "roll:finns-inte"'),
    );
    expect(koder).toEqual(['ROLL-SAKNAS kapitel/budget.mdx:16:16']);
  });
});

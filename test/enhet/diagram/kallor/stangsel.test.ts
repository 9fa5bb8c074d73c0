import { describe, expect, it } from 'vitest';
import { ordnadKalla, stangslar } from '../../../../src/diagram/kallor/stangsel.ts';
import { lasInne } from '../../../../src/granskning/index.ts';
import { ritaren } from '../../../../src/diagram/ritaren.ts';
import { textrader } from '../../../../src/diagram/textrader.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const TEXT = `Före.

\`\`\`mermaid
flowchart LR
  accTitle: Ett flöde
  accDescr: Från a till b.
  a[Början] --> b[Slut]
  click a href "roll:fullmaktige"
\`\`\`

1. Ett steg

   \`\`\`mermaid
   pie
     "x" : 1
   \`\`\`

\`\`\`js
inte.mermaid();
\`\`\`
`;

describe('fences in a text', () => {
  it('are found with and without indent, in whatever case the word is written', () => {
    const { stangslar: funna } = lasInne(TEXT.replace('```mermaid\nflow', '```Mermaid\nflow'));
    expect(funna.map((ett) => ett.rad)).toEqual([3, 13]);
    expect(funna[1]?.kalla).toBe('pie\n  "x" : 1');
  });

  it('get the links of the handbook as addresses', () => {
    const [forsta] = lasInne(TEXT).stangslar;
    expect(ordnadKalla(forsta?.kalla ?? '')).toContain('click a href "/roller/fullmaktige/"');
  });

  it('are in the handbook with a name and a description', async () => {
    const [forsta] = stangslar(await lasHandbokFran('mjolby'));
    expect(forsta?.titel).toBeTruthy();
    expect(forsta?.beskrivning).toBeTruthy();
  });
});

describe('a flow in words', () => {
  const iOrd = async (kalla: string) => (await (await ritaren()).rita(kalla, { id: 'a' })).flode;

  it('says what each box leads to', async () => {
    const kalla =
      'flowchart LR\n a["Ett (1)"]:::x -->|om ja| b(Två) & c{Tre}\n b -. sen .-> a\n click a href "/x/"';
    expect(await iOrd(kalla)).toEqual([
      {
        namn: 'Ett (1)',
        lank: '/x/',
        till: [
          { namn: 'Två', text: 'om ja' },
          { namn: 'Tre', text: 'om ja' },
        ],
      },
      { namn: 'Två', till: [{ namn: 'Ett (1)', text: 'sen' }] },
      { namn: 'Tre', till: [] },
    ]);
  });

  it('reads shapes, frames and characters as Mermaid does, and says nothing of invisible arrows', async () => {
    const kalla =
      'flowchart LR\n subgraph r["En ram"]\n a@{ shape: cyl, label: "A & B" }\n end\n r --> b["#quot;b#quot;"]\n a ~~~ b';
    expect(await iOrd(kalla)).toMatchObject([
      { namn: 'A & B', till: [] },
      { namn: 'En ram', till: [{ namn: '"b"' }] },
      { namn: '"b"', till: [] },
    ]);
  });

  it('reads all flows in the handbooks', async () => {
    for (const namn of ['mjolby', 'mora']) {
      for (const { kalla, id } of stangslar(await lasHandbokFran(namn)))
        if (/^flowchart/m.test(kalla)) expect((await iOrd(kalla))?.length, id).toBeGreaterThan(1);
    }
  });

  it('leaves other kinds alone: their lines are shown', async () => {
    expect(await iOrd('pie\n "x" : 1')).toBeUndefined();
    expect(textrader('sequenceDiagram\n accTitle: x\n Alice->>Bo: Hej\n end')).toEqual([
      'Alice->>Bo: Hej',
    ]);
  });
});

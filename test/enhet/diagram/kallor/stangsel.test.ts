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

describe('stängsel i text', () => {
  it('hittas med indrag och utan, i vilka bokstäver ordet än skrivs', () => {
    const { stangslar: funna } = lasInne(TEXT.replace('```mermaid\nflow', '```Mermaid\nflow'));
    expect(funna.map((ett) => ett.rad)).toEqual([3, 13]);
    expect(funna[1]?.kalla).toBe('pie\n  "x" : 1');
  });

  it('får handbokens länkar som adresser', () => {
    const [forsta] = lasInne(TEXT).stangslar;
    expect(ordnadKalla(forsta?.kalla ?? '')).toContain('click a href "/roller/fullmaktige/"');
  });

  it('finns i handboken med namn och beskrivning', async () => {
    const [forsta] = stangslar(await lasHandbokFran('mjolby'));
    expect(forsta?.titel).toBeTruthy();
    expect(forsta?.beskrivning).toBeTruthy();
  });
});

describe('ett flöde i ord', () => {
  const iOrd = async (kalla: string) => (await (await ritaren()).rita(kalla, { id: 'a' })).flode;

  it('säger vad varje ruta leder till', async () => {
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

  it('läser former, ramar och tecken som Mermaid gör, och säger inget om osynliga pilar', async () => {
    const kalla =
      'flowchart LR\n subgraph r["En ram"]\n a@{ shape: cyl, label: "A & B" }\n end\n r --> b["#quot;b#quot;"]\n a ~~~ b';
    expect(await iOrd(kalla)).toMatchObject([
      { namn: 'A & B', till: [] },
      { namn: 'En ram', till: [{ namn: '"b"' }] },
      { namn: '"b"', till: [] },
    ]);
  });

  it('läser alla flöden i handböckerna', async () => {
    for (const namn of ['mjolby', 'mora']) {
      for (const { kalla, id } of stangslar(await lasHandbokFran(namn)))
        if (/^flowchart/m.test(kalla)) expect((await iOrd(kalla))?.length, id).toBeGreaterThan(1);
    }
  });

  it('avstår från andra slag: där visas raderna', async () => {
    expect(await iOrd('pie\n "x" : 1')).toBeUndefined();
    expect(textrader('sequenceDiagram\n accTitle: x\n Alice->>Bo: Hej\n end')).toEqual([
      'Alice->>Bo: Hej',
    ]);
  });
});

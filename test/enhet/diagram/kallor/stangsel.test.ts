import { describe, expect, it } from 'vitest';
import { ordnadKalla, stangslar } from '../../../../src/diagram/kallor/stangsel.ts';
import { ordForFlode } from '../../../../src/diagram/kallor/stangselord.ts';
import { lasInne } from '../../../../src/granskning/index.ts';
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
  it('säger vad varje ruta leder till', () => {
    const kalla =
      'flowchart LR\n a["Ett (1)"]:::x -->|om ja| b(Två) & c{Tre}\n b -. sen .-> a\n click a href "/x/"';
    expect(ordForFlode(kalla)).toEqual([
      {
        namn: 'Ett (1)',
        lank: '/x/',
        till: [
          { namn: 'Två', text: 'om ja' },
          { namn: 'Tre', text: 'om ja' },
        ],
      },
      { namn: 'Två', lank: undefined, till: [{ namn: 'Ett (1)', text: 'sen' }] },
      { namn: 'Tre', lank: undefined, till: [] },
    ]);
  });

  it('läser alla stängsel i handböckerna', async () => {
    for (const namn of ['mjolby', 'mora']) {
      for (const { kalla, id } of stangslar(await lasHandbokFran(namn))) {
        if (/^flowchart/m.test(kalla)) expect(ordForFlode(kalla)?.length, id).toBeGreaterThan(1);
      }
    }
  });

  it('avstår från det den inte förstår', () => {
    expect(ordForFlode('pie\n "x" : 1')).toBeUndefined();
    expect(ordForFlode('flowchart LR\n a@{ shape: cyl } --> b')).toBeUndefined();
    expect(textrader('sequenceDiagram\n accTitle: x\n Alice->>Bo: Hej\n end')).toEqual([
      'Alice->>Bo: Hej',
    ]);
  });
});

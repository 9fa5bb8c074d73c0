import { describe, expect, it } from 'vitest';
import {
  kallaUrHtml,
  kallorI,
  ordnadKalla,
  stangslar,
} from '../../../../src/diagram/kallor/stangsel.ts';
import { ordForFlode } from '../../../../src/diagram/kallor/stangselord.ts';
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
  it('hittas med indrag och utan', () => {
    const kallor = kallorI(TEXT);
    expect(kallor).toHaveLength(2);
    expect(kallor[1]).toBe('pie\n  "x" : 1');
  });

  it('hittas i citat, och hur mermaid än skrivs', () => {
    expect(kallorI('> ```Mermaid\n> pie\n> ```\n\n~~~MERMAID\npie\n~~~')).toEqual(['pie', 'pie']);
  });

  it('får handbokens länkar som adresser', () => {
    expect(ordnadKalla(kallorI(TEXT)[0] ?? '')).toContain('click a href "/roller/fullmaktige/"');
  });

  it('känns igen i den HTML som Markdown gör, med samma källa', () => {
    const html =
      '<code class="language-mermaid">flowchart LR\n  a --&gt; b[&quot;x &amp; y&quot;]\n</code>';
    expect(kallaUrHtml(html)).toBe('flowchart LR\n  a --> b["x & y"]');
    expect(kallaUrHtml('<code class="language-js">x</code>')).toBeUndefined();
  });

  it('finns i handboken med namn och beskrivning', () => {
    const [forsta] = stangslar(lasHandbokFran('mjolby'));
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

  it('läser alla stängsel i handböckerna', () => {
    for (const namn of ['mjolby', 'mora']) {
      for (const { kalla, id } of stangslar(lasHandbokFran(namn))) {
        if (/^flowchart/m.test(kalla)) expect(ordForFlode(kalla)?.length, id).toBeGreaterThan(1);
      }
    }
  });

  it('tar inte med länkar som kan köra kod', () => {
    const [ett] = ordForFlode('flowchart LR\n a --> b\n click a "javascript:alert(1)"') ?? [];
    expect(ett).toMatchObject({ namn: 'a', lank: undefined });
  });

  it('avstår från det den inte förstår', () => {
    expect(ordForFlode('pie\n "x" : 1')).toBeUndefined();
    expect(ordForFlode('flowchart LR\n a@{ shape: cyl } --> b')).toBeUndefined();
    expect(textrader('sequenceDiagram\n accTitle: x\n Alice->>Bo: Hej\n end')).toEqual([
      'Alice->>Bo: Hej',
    ]);
  });
});

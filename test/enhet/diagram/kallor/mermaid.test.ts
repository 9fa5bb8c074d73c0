import { describe, expect, it } from 'vitest';
import type { Graf } from '../../../../src/diagram/kallor/graf.ts';
import { radbryt, skydda, tillMermaid } from '../../../../src/diagram/kallor/mermaid.ts';

const graf: Graf = {
  id: 'prov',
  titel: 'Ett prov',
  beskrivning: 'Visar\n hur det skrivs.',
  riktning: 'LR',
  grupper: [
    { id: 'g0', titel: 'Politiken', klass: 'rad' },
    { id: 'g1', titel: '', riktning: 'TD' },
  ],
  rutor: [
    { id: 'a', rader: ['Kommunstyrelsen'], lank: '/roller/ks/', klass: 'politik', grupp: 'g0' },
    { id: 'b', rader: ['Mål', 'som fullmäktige har beslutat för året'], form: 'rund', grupp: 'g1' },
    { id: 'c', rader: ['Beslut'], form: 'sexkant' },
  ],
  pilar: [
    { fran: 'a', till: 'b', text: 'utser' },
    { fran: 'b', till: 'c', slag: 'streckad' },
    { fran: 'c', till: 'a', slag: 'ordning' },
  ],
};

describe('tillMermaid', () => {
  it('writes boxes, frames, arrows and links', () => {
    expect(tillMermaid(graf)).toBe(`flowchart LR
accTitle: Ett prov
accDescr: Visar hur det skrivs.
a["Kommunstyrelsen"]:::politik
b("\`**Mål**
som fullmäktige har
beslutat för året\`")
c{{"Beslut"}}
subgraph g1[" "]
direction TD
b
end
subgraph g0["Politiken"]
a
end
a -->|"utser"| b
b -.-> c
c ~~~ a
click a href "/roller/ks/"
class g0 rad
`);
  });

  it('leaves texts unformatted that Markdown would misunderstand', () => {
    const med = (text: string) =>
      tillMermaid({ ...graf, grupper: [], pilar: [], rutor: [{ id: 'a', rader: ['Namn', text] }] });
    expect(med('1. Först')).toContain('a["Namn<br/>1. Först"]');
    expect(med('*viktigt*')).toContain('a["Namn<br/>*viktigt*"]');
    expect(med('vanlig text')).toContain('**Namn**');
  });
});

describe('radbryt', () => {
  it('breaks between words and makes the lines even', () => {
    expect(radbryt('Riktlinjer för möten och resor i kommunen', 26)).toEqual([
      'Riktlinjer för möten',
      'och resor i kommunen',
    ]);
  });

  it('leaves a long word whole', () => {
    expect(radbryt('Arbetsmarknadsavdelningens verksamhetsplan', 20)).toEqual([
      'Arbetsmarknadsavdelningens',
      'verksamhetsplan',
    ]);
  });

  it('keeps all words in order', () => {
    const text =
      'Andelen sysselsatta i arbetsför ålder ska öka och försörjningskostnaderna ska minska';
    for (let bredd = 1; bredd < 60; bredd++) expect(radbryt(text, bredd).join(' ')).toBe(text);
  });
});

describe('skydda', () => {
  it('replaces what Mermaid cannot write', () => {
    expect(skydda('"så" <b> `x` #quot; nr 5 & 6')).toBe('”så” #lt;b#gt; ’x’ # quot; nr 5 & 6');
  });
});

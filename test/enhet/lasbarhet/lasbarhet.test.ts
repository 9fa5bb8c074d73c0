import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../src/granskning/index.ts';
import {
  antalOrd,
  kortversionen,
  lasbarhet,
  passivProcent,
} from '../../../src/lasbarhet/lasbarhet.ts';

describe('readability', () => {
  it('counts a text counted by hand', () => {
    // 3 + 5 + 7 = 15 ord i 3 meningar; långa: fullmäktige, kommunens, beslutar = 3 (20 %). LIX 5 + 20 = 25.
    const text =
      'Vi bor här. Fullmäktige säger vad som gäller. Där sitter folk som beslutar om kommunens.';
    const matt = lasbarhet(lasInne(text).block);
    expect(matt).toMatchObject({ ord: 15, meningar: 3, lix: 25 });
    expect(matt.langsta).toEqual({ text: 'Där sitter folk som beslutar om kommunens.', ord: 7 });
    expect(matt.passiva).toEqual({ meningar: 0, ord: [] });
  });

  it('counts words in headings, lists and tables, but LIX on running text only', () => {
    const text =
      '## Två ord\n\nEn mening här.\n\n- Punkt ett\n\n| A | B |\n| - | - |\n| Tabellens | ord |\n';
    // 2 + 3 + 2 + 4 = 11 ord. Löpande: 5 ord i 2 meningar, inga långa: 2,5 avrundas till 3.
    expect(lasbarhet(lasInne(text).block)).toMatchObject({ ord: 11, meningar: 2, lix: 3 });
  });

  it('does not count what components, code and pictures say beside the text', () => {
    const text =
      '<Ruta titel="Fyra ord till rubrik">\n\nEn mening.\n\n</Ruta>\n\n```\nkod här\n```\n\n<Malkedja />\n';
    expect(antalOrd(lasInne(text).block)).toBe(2);
  });

  it('chooses the first of several sentences of the same length', () => {
    expect(lasbarhet(lasInne('Ett två. Tre fyra.').block).langsta.text).toBe('Ett två.');
  });

  it('gives zeros for a text without words', () => {
    const matt = lasbarhet(lasInne('## \n\n---\n').block);
    expect(matt).toEqual({
      ord: 0,
      meningar: 0,
      lix: 0,
      langsta: { text: '', ord: 0 },
      passiva: { meningar: 0, ord: [] },
    });
    expect(passivProcent(matt)).toBe(0);
  });

  it('gives the passive in per cent of the sentences, however many verbs they have', () => {
    const matt = lasbarhet(lasInne('Målen beslutas och följs upp. Vi ser. Hon vet. De gör.').block);
    expect(matt.passiva).toEqual({ meningar: 1, ord: ['beslutas', 'följs'] });
    expect(passivProcent(matt)).toBe(25);
  });
});

describe('the short version', () => {
  it('takes what is marked, paragraphs and parts of paragraphs', () => {
    const text =
      'Inte med.\n\n<Kortversion>\n\nHela stycket med [länk](term:x).\n\nOch ett till.\n\n</Kortversion>\n\nFörst detta. <Kortversion>Sedan detta.</Kortversion> Inte mer.';
    const kort = kortversionen(lasInne(text).block);
    expect(kort.map((block) => block.bitar.map((bit) => bit.text).join(''))).toEqual([
      'Hela stycket med länk.',
      'Och ett till.',
      'Sedan detta.',
    ]);
    expect(lasbarhet(kort)).toMatchObject({ ord: 9, meningar: 3 });
  });

  it('is empty when nothing is marked', () => {
    expect(kortversionen(lasInne('Text.').block)).toEqual([]);
  });
});

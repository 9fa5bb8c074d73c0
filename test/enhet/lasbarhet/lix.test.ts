import { describe, expect, it } from 'vitest';
import { raknaLix } from '../../../src/lasbarhet/lix.ts';

// Each text is counted by hand: words, sentences, words of more than six letters.
describe('LIX', () => {
  it.each([
    ['nothing', [], 0, 0, 0, 0],
    // 4 words, 1 sentence, none long: 4/1 + 0 = 4
    ['one short sentence', ['Vi ses i mars.'], 4, 1, 0, 4],
    // 4 + 3 = 7 words, 2 sentences; "beslutar" (8), "nämnden" (7), "budgeten" (8): 7/2 + 300/7 = 3.5 + 42.9 = 46
    ['two sentences', ['Nämnden beslutar om budgeten. Det är bra.'], 7, 2, 3, 46],
    // "sekund" has six letters and is short, "sekunder" has eight: 2/1 + 100/2 = 52
    ['the border of six letters', ['Sekund sekunder.'], 2, 1, 1, 52],
    // t.ex. and bl.a. are one word each and end nothing: Det gäller t.ex skola bl.a Mjölby = 6 words, 1 sentence: 6
    ['abbreviations', ['Det gäller t.ex. skola, bl.a. Mjölby.'], 6, 1, 0, 6],
    // dnr 2018:327 is two words and no end: Beslut dnr 2018:327 gäller = 4 words: 4
    ['a registration number', ['Beslut dnr. 2018:327 gäller.'], 4, 1, 0, 4],
    // den 1. maj: 4 words, 1 sentence
    ['an ordinal', ['Mötet är den 1. maj.'], 5, 1, 0, 5],
    // A long number is one word and never a long one: 3 words
    ['numbers', ['År 2018-12-18 kostade 1000000.'], 4, 1, 1, 29],
    // Each list item is a sentence though it has no full stop: 2 + 1 words, 2 sentences: 1.5 → 2
    ['list items', ['vatten och', 'el'], 3, 2, 0, 2],
    // A colon ends nothing: 5 words in 1 sentence
    ['a colon', ['Tre ord: ett, två.'], 4, 1, 0, 4],
    // omsorgs- och socialnämnden: "omsorgs" (7) and "socialnämnden" (13) are long: 3/1 + 200/3 = 70
    ['a hanging hyphen', ['Omsorgs- och socialnämnden.'], 3, 1, 2, 70],
    // VAD-fråga has eight letters without its hyphen: 1 word: 1 + 100
    ['a hyphenated word', ['VAD-fråga.'], 1, 1, 1, 101],
  ])('%s', (_vad, stycken, ord, meningar, langa, lix) => {
    expect(raknaLix(stycken)).toEqual({ ord, meningar, langa, lix });
  });
});

import { describe, expect, it } from 'vitest';
import { tolka as tolkaMed } from '../../../../src/sok/fraga/fraga.ts';
import { UTAN_VARDAG } from '../../../../src/sok/fraga/vardag.ts';
import { skapaTabell } from '../../../../src/sok/bygg/tabell.ts';

const tabell = skapaTabell([], [], {
  synonymer: [
    { fran: 'GEH', till: 'god ekonomisk hushållning' },
    { fran: 'mål- och resursplan', till: 'mål och budget' },
  ],
  lagar: [],
  reserv: [],
});
const tolka = (fraga: string, _tabell = tabell) => tolkaMed(fraga, _tabell, UTAN_VARDAG);
const ord = (fraga: string) => tolka(fraga, tabell).termer.map((term) => term.ord);

describe('tolka', () => {
  it('asks for any one of the words', () => {
    expect(tolka('constructor __proto__', tabell).termer.map((term) => term.former.length)).toEqual(
      [1, 1],
    );
  });

  it.each([
    ['vem beslutar om skatten', ['skatten']],
    ['när ska budgeten vara klar?', ['budgeten']],
    ['Vad är ett åtagande', ['åtagande']],
    ['vem beslutar', ['vem', 'beslutar']],
  ])('takes away what only asks: %s', (fraga, kvar) => {
    expect(ord(fraga)).toEqual(kvar);
  });

  it.each([
    ['vem beslutar om skatten', 'Beslut'],
    ['när kommer delårsrapporten', 'Händelse'],
    ['vad betyder GEH', 'Ord'],
    ['vad gör revisionen', 'Roll'],
    ['hur följs målen upp', 'Handboken'],
  ])('knows which kind of page answers %s', (fraga, slag) => {
    expect(tolka(fraga, tabell).vantat[0]).toBe(slag);
  });

  it('puts the words of the handbook beside those of the reader', () => {
    const [term] = tolka('geh', tabell).termer;
    expect(term?.former.map(({ stammar }) => stammar.length)).toEqual([1, 3]);
  });

  it('recognises a phrase', () => {
    expect(ord('mål- och resursplanen 2020')).toEqual(['mål resursplanen', '2020']);
  });

  it('reads a verb with its particle as one word', () => {
    const [term] = tolka('hur följs målen upp', tabell).termer;
    expect(term?.former.at(-1)?.stammar).toEqual(['uppfölj']);
  });

  it('answers an empty question with nothing', () => {
    expect(tolka('  ?! ', tabell).termer).toEqual([]);
  });
});

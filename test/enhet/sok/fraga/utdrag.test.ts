import { describe, expect, it } from 'vitest';
import type { Motortraff } from '../../../../src/sok/fraga/motor.ts';
import type { Sidtext } from '../../../../src/sok/ord/typer.ts';
import { utdrag } from '../../../../src/sok/fraga/utdrag.ts';

const sida: Sidtext = {
  url: '/x/',
  content:
    'Titel här\nIngressen talar om mål. Den är kort.\nRubriken\nFullmäktige beslutar om skatt och mål. Sedan inget.',
  meta: { title: 'Titel här', slag: 'Handboken', smulor: '', adress: '/x/' },
  anchors: [{ element: 'h2', id: 'rubriken', text: 'Rubriken', location: 9 }],
};
const traff = (...platser: number[]): Motortraff => ({
  id: 'x',
  poang: 1,
  platser,
  hamta: async () => sida,
});
const ren = (bitar: { text: string }[]) => bitar.map(({ text }) => text).join('');

describe('an excerpt', () => {
  it('chooses the sentence with most of what was searched for, and the heading it stands under', () => {
    const { bitar, rubrik } = utdrag(sida, [traff(5, 15), traff(13)]);
    expect(ren(bitar)).toBe('Fullmäktige beslutar om skatt och mål.');
    expect(bitar.filter((bit) => bit.traff).map(({ text }) => text.trim())).toEqual([
      'skatt',
      'mål.',
    ]);
    expect(rubrik).toEqual({ id: 'rubriken', text: 'Rubriken' });
  });

  it('has no heading before the first one', () => {
    const { bitar, rubrik } = utdrag(sida, [traff(5)]);
    expect(ren(bitar)).toBe('Ingressen talar om mål.');
    expect(rubrik).toBeUndefined();
  });

  it('shows the beginning when only the name was hit', () => {
    expect(ren(utdrag(sida, [traff()]).bitar)).toBe('Ingressen talar om mål.');
  });

  it('shows what a word means, wherever it is mentioned', () => {
    const ord = { ...sida, meta: { ...sida.meta, slag: 'Ord' } };
    expect(ren(utdrag(ord, [traff(13)]).bitar)).toBe('Ingressen talar om mål.');
  });

  it('shortens a long sentence round the hit', () => {
    const lang = {
      ...sida,
      content: `Titel\n${'ord '.repeat(60)}mål ${'ord '.repeat(60)}slut`,
      anchors: [],
    };
    const { bitar } = utdrag(lang, [traff(61)]);
    expect(bitar[0]?.text).toBe('… ');
    expect(ren(bitar).split(' ').length).toBeLessThan(40);
    expect(bitar.some((bit) => bit.traff)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { gamlaSidor } from '../../../src/modell/omdirigeringar.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { slutmalet } from '../../../src/schema/omdirigeringar.ts';

const LISTA = [
  { fran: 'roll:a', till: 'roll:b', namn: 'Gamla namnet' },
  { fran: 'roll:b', till: 'roll:c#ansvar' },
  { fran: 'kapitel:borta', till: '/kapitel/' },
  { fran: 'mal:ett', till: 'mal:tva' },
  { fran: 'mal:tva', till: 'mal:ett' },
  { fran: 'term:x', till: 'term:finns-inte' },
];

describe('redirects', () => {
  it('lead to the end of the chain, and nowhere when they go round', () => {
    expect(slutmalet(LISTA, 'roll:a')).toBe('roll:c#ansvar');
    expect(slutmalet(LISTA, 'mal:ett')).toBeUndefined();
    expect(slutmalet(LISTA, 'roll:c')).toBeUndefined();
  });

  it('are pages where what they lead to is shown', () => {
    const bok = {
      data: { omdirigeringar: LISTA },
      roller: [{ id: 'c', namn: 'Nya namnet' }],
      mal: [],
      ordlista: [],
    } as unknown as Handbok;
    expect(gamlaSidor(bok)).toEqual([
      { vag: 'roller/a', namn: 'Gamla namnet', till: 'roll:c#ansvar', nyttNamn: 'Nya namnet' },
      { vag: 'roller/b', namn: 'b', till: 'roll:c#ansvar', nyttNamn: 'Nya namnet' },
      { vag: 'kapitel/borta', namn: 'borta', till: '/kapitel/', nyttNamn: undefined },
    ]);
  });
});

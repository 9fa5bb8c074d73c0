import { describe, expect, it } from 'vitest';
import { antalIOrd, nastaOrdning, passar, sorterade } from '../../../src/klient/registerrader.ts';

const RADER = [
  ['Ägardirektiv', '2018-12-18'],
  ['Avfallstaxa', 'uppgift saknas'],
  ['Åtagande', '2011-03-22'],
  ['Zonplan', '2015'],
];
const namn = (kolumn: number, hall: 1 | -1) =>
  sorterade(RADER, (rad, nr) => rad[nr] ?? '', { kolumn, hall }).map(([forst]) => forst);

describe('the rows of the register', () => {
  it('are sorted as in Swedish, and the other way', () => {
    expect(namn(0, 1)).toEqual(['Avfallstaxa', 'Zonplan', 'Åtagande', 'Ägardirektiv']);
    expect(namn(0, -1)).toEqual(['Ägardirektiv', 'Åtagande', 'Zonplan', 'Avfallstaxa']);
  });

  it('have what is missing last both ways', () => {
    expect(namn(1, 1)).toEqual(['Åtagande', 'Zonplan', 'Ägardirektiv', 'Avfallstaxa']);
    expect(namn(1, -1).at(-1)).toBe('Avfallstaxa');
  });

  it('pass when they have every word that was typed, whatever the case', () => {
    const celler = ['Ägardirektiv för bolagen', 'kommunfullmäktige'];
    for (const ord of ['', ' ägar ', 'DIREKTIV fullmäktige'])
      expect(passar(celler, new Map(), ord), ord).toBe(true);
    expect(passar(celler, new Map(), 'ägardirektiv nämnd')).toBe(false);
  });

  it('pass when every choice agrees', () => {
    const celler = ['Ägardirektiv', '2018-12-18'];
    expect(passar(celler, new Map([[0, '']]))).toBe(true);
    expect(
      passar(
        celler,
        new Map([
          [0, 'Ägardirektiv'],
          [1, '2018-12-18'],
        ]),
      ),
    ).toBe(true);
    expect(
      passar(
        celler,
        new Map([
          [0, 'Ägardirektiv'],
          [1, '2019'],
        ]),
      ),
    ).toBe(false);
  });

  it('turn at the second press on the same heading', () => {
    expect(nastaOrdning({ kolumn: 0, hall: 1 }, 2)).toEqual({ kolumn: 2, hall: 1 });
    expect(nastaOrdning({ kolumn: 2, hall: 1 }, 2)).toEqual({ kolumn: 2, hall: -1 });
    expect(nastaOrdning({ kolumn: 2, hall: -1 }, 2)).toEqual({ kolumn: 2, hall: 1 });
  });

  it('say how many are shown', () => {
    expect(antalIOrd(53, 53)).toBe('Visar alla 53 dokument.');
    expect(antalIOrd(1, 1)).toBe('Visar 1 dokument.');
    expect(antalIOrd(2, 53)).toBe('Visar 2 av 53 dokument.');
    expect(antalIOrd(0, 53)).toContain('Inget av 53 dokument passar');
  });
});

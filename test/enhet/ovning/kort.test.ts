import { beforeAll, describe, expect, it } from 'vitest';
import { kortspel, type Kortspel } from '../../../src/ovning/kort/index.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { litenHandbok } from '../../stod/liten-handbok.ts';

let bok: Handbok;
let spelen: Kortspel[];
beforeAll(async () => {
  bok = await lasHandbokFran('mjolby');
  spelen = kortspel(bok);
});

describe('cards to cut', () => {
  it('are three games: the levels, the year, who decides', () => {
    expect(spelen.map(({ id, kort }) => [id, kort.length])).toEqual([
      ['A', bok.malkedja.length],
      ['B', 10],
      ['C', 16],
    ]);
    for (const { regler } of spelen) expect(regler).toHaveLength(3);
  });

  it('have numbers from 1, each in the key once', () => {
    for (const { kort, facit } of spelen) {
      const nummer = kort.map((ett) => ett.nummer);
      expect(nummer).toEqual(kort.map((_kort, plats) => plats + 1));
      expect(facit.flatMap((rad) => rad.kort).toSorted((a, b) => a - b)).toEqual(nummer);
    }
  });

  it('lie in an order that is not the answer, the same every time', () => {
    for (const { facit } of spelen.slice(0, 2))
      expect(facit.map((rad) => rad.kort[0])).not.toEqual(facit.map((_rad, plats) => plats + 1));
    expect(kortspel(bok)).toEqual(spelen);
  });

  it('name no month, and have one event a month', () => {
    const [, ar] = spelen;
    for (const { text } of ar!.kort)
      expect(text).not.toMatch(/januari|april|juni|augusti|oktober|november|december/i);
    const manader = ar!.facit.map(({ rubrik }) => rubrik);
    expect(new Set(manader).size).toBe(manader.length);
  });

  it('take a decision whose name tells what it is before one that must be shortened', async () => {
    const [, ar] = kortspel(await lasHandbokFran('mora'));
    const juni = ar!.facit.find(({ rubrik }) => rubrik === 'Juni')!;
    expect(juni.kort.map((nummer) => ar!.kort[nummer - 1]?.text)).toEqual([
      'Fullmäktige beslutar om kommunplanen',
    ]);
  });

  it('lay no year of what happened once: what came in June of one year comes before January of the next', async () => {
    const titlar = kortspel(await lasHandbokFran('motala')).map(({ titel }) => titel);
    expect(titlar).toEqual(['Lägg målkedjan i ordning', 'Para ihop organ och beslut']);
  });

  it('pair a body with a matter that nobody else decides', () => {
    for (const { kort } of spelen[2]!.facit) {
      const slag = kort.map((nummer) => spelen[2]!.kort[nummer - 1]?.slag);
      expect(slag).toEqual(['organ', 'beslut']);
    }
  });

  it('are none where a handbook has too little', () => {
    expect(kortspel(byggHandbok({ ...litenHandbok(), poster: [] }))).toEqual([]);
  });
});

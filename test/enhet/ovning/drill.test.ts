import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { medArv } from '../../../src/modell/arv.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { drill } from '../../../src/ovning/drill/drill.ts';
import { drillsaker } from '../../../src/ovning/drill/saker.ts';
import { DRILLSLAG, type Drillsak } from '../../../src/ovning/drill/typ.ts';
import { HOGST_SAKER } from '../../../src/ovning/drill/urval.ts';
import { manaderI, tacktaManader } from '../../../src/tid/manader.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

let mjolby: Handbok;
let mora: Handbok;
let motala: Handbok;

beforeAll(async () => {
  [mjolby, mora, motala] = (await Promise.all(
    ['mjolby', 'mora', 'motala'].map(lasHandbokFran),
  )) as [Handbok, Handbok, Handbok];
});

/** Every question of fifty sets, with the thing that it is made from. */
function fragorna(saker: readonly Drillsak[], slag: (typeof DRILLSLAG)[number]) {
  return Array.from({ length: 50 }, (_, fro) => drill(saker, slag, fro, 5)).flat();
}

describe('drills', () => {
  it('are made where the handbook has enough for them', () => {
    expect(Object.keys(drillsaker(mjolby))).toEqual(['tid', 'organ', 'ord']);
    expect(Object.keys(drillsaker(mora))).toEqual(['tid', 'organ', 'ord']);
    // Its events happened once, and it names few deciders.
    expect(Object.keys(drillsaker(motala))).toEqual(['ord']);
  });

  it('are the same for the same seed, others for another, and never twice in a set', () => {
    const saker = drillsaker(mjolby).ord!;
    fc.assert(
      fc.property(fc.nat(), (fro) => {
        const omgang = drill(saker, 'ord', fro, 5);
        expect(omgang).toEqual(drill(saker, 'ord', fro, 5));
        expect(omgang).not.toEqual(drill(saker, 'ord', fro + 1, 5));
        expect(new Set(omgang.map(({ fraga }) => fraga)).size).toBe(5);
      }),
      { numRuns: 30 },
    );
  });

  it('have one right answer, and two or three that are wrong and unlike', () => {
    for (const bok of [mjolby, mora, motala])
      for (const slag of DRILLSLAG)
        for (const { svar } of fragorna(drillsaker(bok)[slag] ?? [], slag)) {
          expect(svar.filter(({ ratt }) => ratt)).toHaveLength(1);
          expect(new Set(svar.map(({ text }) => text)).size).toBe(svar.length);
          expect([3, 4]).toContain(svar.length);
        }
  });

  it('never offer a time that is right too, nor an event of the same month', () => {
    for (const bok of [mjolby, mora]) {
      const saker = drillsaker(bok).tid!;
      const manader = new Map(bok.arshjul.map(({ namn, data }) => [namn, tacktaManader(data.nar)]));
      for (const { fraga, svar } of fragorna(saker, 'tid')) {
        const ratt = svar.find((ett) => ett.ratt)!.text;
        const sak = saker.find(({ fram, bak }) =>
          [fram, bak].some((ett) => ett.fraga === fraga && ett.svar === ratt),
        )!;
        for (const { text } of svar.filter((ett) => !ett.ratt)) {
          const andras = manader.get(text) ?? manaderI(text);
          expect(andras.filter((manad) => sak.ar.includes(manad))).toEqual([]);
        }
      }
    }
  });

  it('never offer one who decides the same matter, or is part of who does', () => {
    const saker = drillsaker(mjolby).organ!;
    const roll = (namn: string) => mjolby.roller.find((ett) => ett.namn === namn)?.id;
    for (const { fraga, svar } of fragorna(saker, 'organ')) {
      if (!fraga.endsWith('Vem beslutar?')) continue;
      const av = svar.filter(({ ratt }) => ratt).flatMap(({ text }) => roll(text) ?? []);
      const andra = svar.filter(({ ratt }) => !ratt).flatMap(({ text }) => roll(text) ?? []);
      expect(andra.filter((id) => medArv(mjolby, av).includes(id))).toEqual([]);
    }
  });

  it('never set terms against each other that the glossary compares', () => {
    const saker = drillsaker(mjolby).ord!;
    const ord = (text: string) =>
      mjolby.ordlista.find(
        ({ data }) => data.betydelse === text || data.term.toLowerCase() === text.toLowerCase(),
      );
    for (const { svar } of fragorna(saker, 'ord')) {
      const ratt = ord(svar.find((ett) => ett.ratt)!.text)!;
      const andra = svar.filter((ett) => !ett.ratt).map(({ text }) => ord(text));
      for (const annat of andra)
        expect(ratt.jfr.includes(annat!) || annat!.jfr.includes(ratt)).toBe(false);
    }
  });
});

describe('drills of a large handbook', () => {
  it('are made from terms spread evenly over the glossary', () => {
    const ordlista = Array.from({ length: 1000 }, (_, nr) => ({
      ...mjolby.ordlista[nr % mjolby.ordlista.length]!,
      id: `ord-${nr}`,
    }));
    const saker = drillsaker({ ...mjolby, ordlista }).ord!;
    expect(saker.length).toBeLessThanOrEqual(HOGST_SAKER);
    expect(saker.length).toBeGreaterThan(HOGST_SAKER / 2);
    const nummer = saker.map(({ ar }) => Number(ar[0]!.slice('ord-'.length)));
    expect(nummer[0]).toBeLessThan(50);
    expect(nummer.at(-1)).toBeGreaterThan(950);
  });
});

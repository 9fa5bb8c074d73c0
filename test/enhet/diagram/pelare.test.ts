import { describe, expect, it } from 'vitest';
import type { Graf } from '../../../src/diagram/kallor/graf.ts';
import { pelare } from '../../../src/diagram/pelare/index.ts';

const ruta = (id: string) => ({ id, rader: [id] });
const graf = (pilar: [string, string][]): Graf => ({
  id: 'prov',
  titel: 'Prov',
  beskrivning: 'Prov.',
  riktning: 'LR',
  rutor: ['a', 'b', 'c', 'd'].map(ruta),
  pilar: pilar.map(([fran, till]) => ({ fran, till })),
});

describe('a picture in one column', () => {
  it('has a tree below each other, the deeper the further in', () => {
    const { rutor, pilar, bredd } = pelare(
      graf([
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'd'],
      ]),
    )!;
    expect(rutor.map(({ namn }) => namn)).toEqual(['a', 'b', 'c', 'd']);
    const [a, b, c, d] = rutor.map(({ x }) => x) as [number, number, number, number];
    expect(b).toBeGreaterThan(a);
    expect(c).toBeGreaterThan(b);
    expect(d).toBe(b);
    expect(pilar).toHaveLength(3);
    for (const ett of rutor) expect(ett.x + ett.bredd).toBeLessThan(bredd);
    rutor.slice(1).forEach((ett, nr) => {
      expect(ett.y).toBeGreaterThan(rutor[nr]!.y + rutor[nr]!.hojd);
    });
  });

  it('has parts, and what they become last', () => {
    const { rutor } = pelare(
      graf([
        ['b', 'a'],
        ['c', 'a'],
        ['d', 'a'],
      ]),
    )!;
    expect(rutor.map(({ namn }) => namn)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('is not made of what goes round, or comes together twice', () => {
    const rund: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ];
    expect(pelare(graf([...rund, ['d', 'a']]))).toBeUndefined();
    expect(pelare(graf([...rund, ['a', 'd']]))).toBeUndefined();
  });
});

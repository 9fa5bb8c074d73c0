import { beforeAll, describe, expect, it } from 'vitest';
import { allaBildspel } from '../../../src/bildspel/bygg/index.ts';
import { FIGURYTA } from '../../../src/bildspel/matt.ts';
import { allaDiagram, forDiabild, type Diagram } from '../../../src/diagram/alla.ts';
import { TEXTSTORLEK } from '../../../src/diagram/ritbord/index.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

/** Mora has a chain of eight levels, and a full year. */
let bok: Handbok;
beforeAll(async () => {
  bok = await lasHandbokFran('mora');
});

/** Pixels of a slide 1280 wide. */
function textstorlek({ kalla }: Diagram): number {
  if (typeof kalla === 'string') throw new Error('Mermaid');
  const { bredd, hojd } = kalla();
  return TEXTSTORLEK * Math.min(FIGURYTA.bredd / bredd, FIGURYTA.hojd / hojd);
}

describe('a long chain on a slide', () => {
  it('lies in two lines, with words to be read from afar', () => {
    const kedjan = allaDiagram(bok).get('enkel-kedjan')!;
    expect(textstorlek(kedjan)).toBeLessThan(14);
    expect(textstorlek(forDiabild(kedjan))).toBeGreaterThan(16);
  });

  it('is like all drawings on slides: none with small words', () => {
    const alla = allaBildspel(bok).flatMap(({ diabilder }) =>
      diabilder.flatMap((ett) => ett.delar),
    );
    const ider = alla.flatMap((del) =>
      del.slag === 'figur' && del.bild.slag === 'diagram' ? [del.bild.diagram] : [],
    );
    expect(ider).toContain('enkel-aret');
    for (const id of new Set(ider))
      expect([id, textstorlek(forDiabild(allaDiagram(bok).get(id)!)) > 16]).toEqual([id, true]);
  });

  it('has every level and every arrow, and nothing outside', () => {
    const { kalla } = forDiabild(allaDiagram(bok).get('enkel-kedjan')!);
    if (typeof kalla === 'string') throw new Error('Mermaid');
    const { rutor, pilar, bredd, hojd } = kalla();
    for (const { namn } of bok.malkedja)
      expect(rutor.filter((ruta) => ruta.namn === namn)).toHaveLength(1);
    const ned = pilar.filter(({ klass }) => klass === 'trad');
    expect(ned).toHaveLength(bok.malkedja.length - 1);
    for (const { x, y } of pilar.flatMap(({ punkter }) => punkter)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(bredd);
      expect(y).toBeLessThanOrEqual(hojd);
    }
  });
});

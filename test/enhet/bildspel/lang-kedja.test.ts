import { beforeAll, describe, expect, it } from 'vitest';
import { bildspelHela } from '../../../src/bildspel/bygg/index.ts';
import { FIGURYTA } from '../../../src/bildspel/matt.ts';
import { allaDiagram, forDiabild, type Diagram } from '../../../src/diagram/alla.ts';
import { TEXTSTORLEK } from '../../../src/diagram/ritbord/index.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

/** Mora has a chain of eight levels, and a year too full for a slide. */
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

describe('the whole in twenty minutes', () => {
  it('does not begin a module with where a drawing is that had no room', () => {
    const lankade = bildspelHela(bok)!.diabilder.filter(({ delar }) =>
      delar.some(({ slag }) => slag === 'lankar'),
    );
    expect(lankade.map(({ rubrik }) => rubrik)).toEqual(['Läs vidare']);
  });
});

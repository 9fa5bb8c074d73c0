import { describe, expect, it } from 'vitest';
import { fragor } from '../../../src/modell/fragor.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { forLasare, forRoller, rollerSomBerors } from '../../../src/modell/lins.ts';
import { startmanader } from '../../../src/modell/ar/nu.ts';
import { rolldokument, rollrubriker } from '../../../src/modell/rolldokument.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { litenHandbok } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());
const mjolby = await lasHandbokFran('mjolby');

describe('linsen', () => {
  it('säger vilka roller en sida rör, var och en en gång', () => {
    const kapitel = bok.hitta('kapitel', 'fullmaktige')!;
    expect(rollerSomBerors(kapitel).map((roll) => roll.id)).toEqual(['fullmaktige']);
    expect(forRoller(kapitel)).toBe('fullmaktige');
  });

  it('ger inget attribut för en sida som rör alla lika', () => {
    expect(forRoller(bok.hitta('kapitel', 'om'))).toBeUndefined();
    expect(forRoller(undefined)).toBeUndefined();
  });

  it.each(['mjolby', 'mora'])('ger varje slag av läsare i %s något att läsa', async (namn) => {
    const denna = await lasHandbokFran(namn);
    expect(denna.data.ingangar.map((ett) => ett.id)).toEqual([
      'fortroendevald',
      'ny-fortroendevald',
      'chef',
      'medarbetare',
      'redaktor',
    ]);
    for (const ingang of denna.data.ingangar) {
      const allt = forLasare(denna, ingang.roller);
      expect(
        allt.roller.map((roll) => roll.id),
        ingang.id,
      ).toEqual(ingang.roller);
      expect(ingang.lankar.length + allt.kapitel.length, ingang.id).toBeGreaterThan(0);
    }
  });

  it('tar med en chefs kapitel, händelser och beslut', () => {
    const chef = mjolby.data.ingangar.find((ett) => ett.id === 'chef')!;
    const allt = forLasare(mjolby, chef.roller);
    expect(allt.kapitel.length).toBeGreaterThan(3);
    expect(allt.handelser.length).toBeGreaterThan(0);
  });
});

describe('startsidan', () => {
  it('ställer de fyra frågorna, och bara dem handboken kan svara på', () => {
    expect(fragor(mjolby).map((ett) => ett.fraga)).toEqual([
      'Vem beslutar?',
      'Vad gäller?',
      'När händer det?',
      'Vad betyder det?',
    ]);
    const tom = { ...mjolby, ordlista: [], roller: [] };
    expect(fragor(tom).map((ett) => ett.fraga)).toEqual(['Vad gäller?', 'När händer det?']);
  });

  it('har tolv månader, med besluten först och aldrig fler än fem rader', () => {
    const manader = startmanader(mjolby);
    expect(manader.map((manad) => manad.nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const november = manader[10]!;
    expect(november.inslag[0]?.handelse.data.beslut).toBe(true);
    for (const { inslag, fler } of manader) {
      expect(inslag.length).toBeLessThanOrEqual(5);
      if (fler > 0) expect(inslag).toHaveLength(5);
    }
  });
});

describe('rollens sida', () => {
  const styrelsen = mjolby.hitta('roller', 'kommunstyrelsen')!;

  it('samlar dokumenten efter vad rollen har med dem att göra', () => {
    const grupper = rolldokument(mjolby, styrelsen);
    expect(grupper.map((grupp) => grupp.rubrik)).toContain('Har beslutat om');
    for (const { dokument } of grupper) expect(dokument.length).toBeGreaterThan(0);
  });

  it('nämner bara de rubriker som sidan har', () => {
    expect(rollrubriker(mjolby, styrelsen)[0]).toEqual({
      slug: 'sidans-ansvar',
      text: 'Ansvarar för',
      depth: 2,
    });
    const utan = { ...styrelsen, data: { ...styrelsen.data, bereder: [] } };
    expect(rollrubriker(mjolby, utan).map((rubrik) => rubrik.text)).not.toContain('Bereder');
  });
});

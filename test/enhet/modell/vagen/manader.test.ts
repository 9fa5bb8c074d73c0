import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../../src/modell/handbok.ts';
import { mandatetsManader, vagensManader } from '../../../../src/modell/vagen/manader.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';
import { litenHandbok, post } from '../../../stod/liten-handbok.ts';

const modul = (id: string, handelser: string[], mer: object = {}) =>
  post('utbildning', id, {
    titel: id,
    ordning: 1,
    minuter: 8,
    sammanfattning: 'M.',
    handelser,
    ...mer,
  });
const bokMed = (...moduler: ReturnType<typeof post>[]) => {
  const liten = litenHandbok();
  return byggHandbok({ ...liten, poster: [...liten.poster, ...moduler] });
};

describe('the path by month', () => {
  const manader = vagensManader(bokMed(modul('pengarna', ['ram', 'budget']), modul('annat', [])));

  it('is twelve months, with the modules that prepare for what happens', () => {
    expect(manader.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const med = manader.filter(({ rader }) => rader.length > 0);
    expect(med.map(({ namn, rader }) => [namn, rader.map((rad) => rad.moduler[0]?.id)])).toEqual([
      ['juni', ['pengarna']],
      ['november', ['pengarna']],
    ]);
  });

  it('leaves out what happened in a single year: it is not this month again', () => {
    const fakta = {
      titel: 'Start',
      sammanfattning: 'S.',
      slag: 'planering',
      aktorer: ['fullmaktige'],
    };
    const start = post('arshjul', 'start', { ...fakta, nar: { manad: 'maj', ar: 2010 } });
    expect(vagensManader(bokMed(modul('annat', ['start']), start))).toEqual([]);
  });

  it('is nothing in a handbook whose modules prepare for no event', () => {
    expect(vagensManader(bokMed(modul('annat', [])))).toEqual([]);
  });
});

describe('the first months of a mandate', () => {
  it('go from the election to the new styrelse, with what the change of mandate moves', async () => {
    const mjolby = await lasHandbokFran('mjolby');
    const manader = mandatetsManader(mjolby);
    const iderI = (manad: number) =>
      manader
        .find(({ nummer, efterVal }) => nummer + efterVal * 12 === manad)
        ?.rader.map(({ handelse }) => handelse.id);
    expect(manader.at(0)?.nummer).toBe(9);
    expect(manader.at(-1)).toMatchObject({ nummer: 1, efterVal: 1 });
    expect(iderI(10)).toContain('nytt-fullmaktige');
    expect(iderI(11)).toContain('budgetbeslut');
    expect(iderI(13)).toEqual(expect.arrayContaining(['ny-kommunstyrelse', 'omvarldsdialog']));
  });

  it('are nothing where the year wheel knows of no change of mandate', () => {
    expect(mandatetsManader(bokMed(modul('pengarna', ['budget'])))).toEqual([]);
  });
});

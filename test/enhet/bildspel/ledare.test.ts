import { beforeAll, describe, expect, it } from 'vitest';
import { modulplan, ovningarna } from '../../../src/bildspel/ledare/modulplan.ts';
import { langdIOrd, planen, tidIOrd } from '../../../src/bildspel/ledare/plan.ts';
import { nittioMinuter, treKvallar } from '../../../src/bildspel/ledare/upplagg.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { vagen } from '../../../src/modell/vagen/vagen.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

let bok: Handbok;
beforeAll(async () => {
  bok = await lasHandbokFran('mjolby');
});

describe('a timetable', () => {
  it('begins each row where the one before ends, and leaves out what takes no time', () => {
    const plan = planen([
      { vad: 'a', hur: '', minuter: 5 },
      { vad: 'b', hur: '', minuter: 0 },
      { vad: 'c', hur: '', minuter: 20 },
    ]);
    expect(plan.rader.map((rad) => `${rad.vad} ${tidIOrd(rad)}`)).toEqual([
      'a 0–5 min',
      'c 5–25 min',
    ]);
    expect(plan.minuter).toBe(25);
  });

  it.each([
    [0, '0 minuter'],
    [1, '1 minut'],
    [60, '1 timme'],
    [121, '2 timmar och 1 minut'],
  ])('%i minutes are %s', (minuter, ord) => {
    expect(langdIOrd(minuter)).toBe(ord);
  });
});

describe('leading a module', () => {
  it('has its exercise, its first case, talk, a minute a question, and sums to its total', () => {
    const modul = bok.utbildning.find(({ id }) => id === 'vem-beslutar')!;
    const { rader, minuter } = modulplan(bok, modul);
    expect(rader.map(({ vad }) => vad)).toEqual([
      'Välkomna',
      'Bildspel: Vem beslutar?',
      ...ovningarna(modul).map(({ attribut }) => `Övning: ${attribut['titel']}`),
      ...modul.scenarier.slice(0, 1).map(({ namn }) => `Fall: ${namn}`),
      'Samtal',
      'Frågor',
      'Avsluta',
    ]);
    expect(rader.find(({ vad }) => vad === 'Frågor')?.minuter).toBe(modul.data.fragor.length);
    expect(rader.reduce((summa, rad) => summa + rad.minuter, 0)).toBe(minuter);
  });
});

describe('leading the whole', () => {
  it('takes ninety minutes, neither more nor less', () => {
    expect(nittioMinuter(bok)?.minuter).toBe(90);
  });

  it('takes three evenings, with every module once and in order', () => {
    const kvallar = treKvallar(bok);
    expect(kvallar).toHaveLength(3);
    expect(kvallar.flatMap(({ moduler }) => moduler)).toEqual(vagen(bok).moduler);
    for (const { plan } of kvallar) expect(plan.minuter).toBeLessThanOrEqual(120);
  });
});

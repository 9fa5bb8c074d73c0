import { describe, expect, it } from 'vitest';
import { stam, stamform } from '../../../src/svenska/stam.ts';

const BOJNINGAR = [
  'mått måttet måtten',
  'reglemente reglementet reglementen reglementenas',
  'taxa taxan taxor taxorna',
  'utskott utskottet utskotten utskottets',
  'indikator indikatorn indikatorer indikatorerna indikatorernas',
  'nämnd nämnden nämnder nämnderna nämndernas',
  'åtagande åtagandet åtaganden åtagandena',
  'mål målet målen målens',
  'verksamhetsplan verksamhetsplanen verksamhetsplaner verksamhetsplanerna',
  'budget budgeten budgetar',
  'presidium presidiet presidier presidierna',
  'revisor revisorer revisorerna',
  'ledamot ledamoten ledamöter ledamöterna',
  'policy policyn policyer policys',
  'ekonomi ekonomin',
  'prognos prognosen prognoser prognoserna',
  'process processen processer processerna',
  'kommunal kommunala kommunalt',
  'beslut beslutet besluta beslutar beslutade beslutat',
  'medarbetare medarbetaren medarbetarna medarbetarnas',
  'ansvar ansvaret ansvara ansvarar',
  'årshjul årshjulet årshjulets',
];

describe('the stem', () => {
  it.each(['constructor', '__proto__', 'tostring', 'hasownproperty'])(
    'takes %s for one word like the others',
    (ord) => {
      expect(stam(ord)).toBeTypeOf('string');
    },
  );

  it.each(BOJNINGAR)('is the same for %s', (rad) => {
    expect(new Set(rad.split(' ').map(stam)).size).toBe(1);
  });

  it('keeps apart words that are only alike', () => {
    const ord = [
      'plan',
      'planering',
      'plats',
      'mål',
      'mått',
      'möte',
      'råd',
      'rad',
      'kund',
      'kommun',
      'kommunal',
    ];
    expect(new Set(ord.map(stam)).size).toBe(ord.length);
  });

  it('touches neither short words, abbreviations nor numbers', () => {
    expect(['kf', 'ks', 'geh', '2018', 'e1'].map(stam)).toEqual(['kf', 'ks', 'geh', '2018', 'e1']);
  });

  it('writes several words as one row', () => {
    expect(stamform(['mål', 'och', 'budgeten'])).toBe(stamform(['målet', 'och', 'budget']));
  });
});

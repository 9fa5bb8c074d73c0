import { describe, expect, it } from 'vitest';
import type { Versionspost } from '../../../src/schema/versioner.ts';
import { skillnad } from '../../../src/skillnad/index.ts';
import { kapitel } from './stod.ts';

const ROLLER = ['Kommunstyrelsen', 'Kommunfullmäktige', 'Nämnderna'].map((namn) => ({
  ...kapitel(namn.toLowerCase(), [], { namn }),
  samling: 'roller',
}));
const handbok = { fore: { malslag: [{ id: 'gammalt', namn: 'Inriktningsmål' }] } };

function uppgifter(samling: string, fore: object, efter: object) {
  const post = (data: object): Versionspost => ({
    samling,
    id: 'x',
    rel: 'x',
    namn: 'X',
    block: [],
    data: data as Versionspost['data'],
  });
  const { poster } = skillnad([...ROLLER, post(fore)], [...ROLLER, post(efter)], handbok);
  return poster[0]?.uppgifter;
}

describe('changed data', () => {
  it('is told with names instead of ids and with Swedish labels', () => {
    expect(
      uppgifter(
        'malkedja',
        { beslutasAv: ['kommunstyrelsen'], malslag: 'gammalt' },
        { beslutasAv: ['kommunfullmäktige'] },
      ),
    ).toEqual([
      { etikett: 'Målslag', slag: 'varde', fore: 'Inriktningsmål', efter: undefined },
      {
        etikett: 'Beslutas av',
        slag: 'lista',
        delar: [
          { art: 'ut', text: 'Kommunstyrelsen' },
          { art: 'in', text: 'Kommunfullmäktige' },
        ],
        omordnad: false,
      },
    ]);
  });

  it('tells times and days as a reader says them', () => {
    expect(
      uppgifter('arshjul', { nar: [{ manad: 'juni' }] }, { nar: [{ sista: 'september' }] }),
    ).toEqual([{ etikett: 'Tid', slag: 'varde', fore: 'juni', efter: 'sista september' }]);
    expect(
      uppgifter(
        'styrdokument',
        { galler: { fran: '2018-12-18' } },
        { galler: { fran: '2027-01-01', till: '2030' }, underArbete: true },
      ),
    ).toEqual([
      { etikett: 'Gäller från', slag: 'varde', fore: '18 december 2018', efter: '1 januari 2027' },
      { etikett: 'Gäller till', slag: 'varde', fore: undefined, efter: '2030' },
      { etikett: 'Under arbete', slag: 'varde', fore: undefined, efter: 'ja' },
    ]);
  });

  it('tells a long text word by word, and a short one as a whole', () => {
    expect(
      uppgifter(
        'kapitel',
        { sammanfattning: 'Nämnden beslutar om planen.' },
        { sammanfattning: 'Nämnden beslutar om den nya planen.' },
      ),
    ).toMatchObject([{ etikett: 'Sammanfattning', slag: 'text' }]);
    expect(uppgifter('ordlista', { forkortning: 'KF' }, { forkortning: 'KS' })).toMatchObject([
      { etikett: 'Förkortning', slag: 'varde', fore: 'KF', efter: 'KS' },
    ]);
  });

  it('tells which entry of a list has changed, and what in it', () => {
    const fore = { beslutar: [{ arende: 'skattesats', vad: 'Bestämmer.', lagrum: 'KL 11:10' }] };
    const efter = { beslutar: [{ arende: 'skattesats', vad: 'Bestämmer.', lagrum: 'KL 11:8' }] };
    expect(uppgifter('roller', fore, efter)).toMatchObject([
      {
        etikett: 'Beslutar',
        delar: [
          {
            art: 'under',
            namn: 'skattesats',
            uppgifter: [{ etikett: 'Lagrum', fore: 'KL 11:10', efter: 'KL 11:8' }],
          },
        ],
      },
    ]);
  });

  it('tells another order in a word', () => {
    expect(
      uppgifter('roller', { ansvar: ['Planen', 'Budgeten'] }, { ansvar: ['Budgeten', 'Planen'] }),
    ).toEqual([{ etikett: 'Ansvar', slag: 'lista', delar: [], omordnad: true }]);
  });

  it('says nothing of what no reader sees', () => {
    expect(
      uppgifter(
        'kapitel',
        { noter: ['a'], fakta: ['b'], ordning: 1 },
        { noter: ['c'], fakta: [], ordning: 2 },
      ),
    ).toBeUndefined();
  });
});

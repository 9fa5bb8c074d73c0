import { describe, expect, it } from 'vitest';
import { berattelsen, scenariotexter } from '../../../src/modell/scenario.ts';
import { scenarioSchema } from '../../../src/schema/scenarier.ts';

const fall = scenarioSchema.parse({
  titel: 'Ramen ändras',
  ordning: 1,
  minuter: 5,
  sammanfattning: 'Mindre pengar.',
  steg: [
    {
      id: 'beskedet',
      berattelse: 'Ramen blir mindre (KL 5:1).',
      fraga: 'Vad gör ni?',
      val: [
        { text: 'Ser över planen.', utfall: 'bra', foljd: 'Ni hinner.', till: 'planen' },
        { text: 'Frågar igen.', utfall: 'går an', foljd: 'Ni får vänta.', till: 'beskedet' },
        { text: 'Väntar.', utfall: 'fel', foljd: 'Det blir sent.' },
      ],
    },
    {
      id: 'planen',
      berattelse: 'Planen ryms inte.',
      fraga: 'Vem beslutar?',
      val: [
        { text: 'Nämnden.', utfall: 'bra', foljd: 'Den är nämndens.' },
        { text: 'Chefen.', utfall: 'fel', foljd: 'Nej.', till: 'borta' },
      ],
    },
  ],
  handboken: [{ text: 'Nämnden fördelar ramen.', lank: 'kapitel:namnder' }],
});

describe('a case', () => {
  it('has steps with numbers, and choices with letters that lead to them', () => {
    const steg = berattelsen(fall);
    expect(steg.map(({ nummer, ankare }) => [nummer, ankare])).toEqual([
      [1, 'steg-beskedet'],
      [2, 'steg-planen'],
    ]);
    expect(steg[0]!.val.map(({ bokstav, till }) => [bokstav, till?.nummer])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', undefined],
    ]);
  });

  it('ends where a choice leads nowhere, or to a step that is not there', () => {
    expect(berattelsen(fall)[1]!.val.map(({ till }) => till)).toEqual([undefined, undefined]);
  });

  it('tells all that it says, for those who look for laws in it', () => {
    const texter = scenariotexter(fall);
    expect(texter).toContain('Ramen blir mindre (KL 5:1).');
    expect(texter).toContain('Nämnden fördelar ramen.');
    expect(texter).toHaveLength(2 + 6 + 2 + 4 + 1);
  });
});

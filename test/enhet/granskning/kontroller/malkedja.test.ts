import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

const NIVA = 'malkedja/aktivitet.mdx';

describe('levels of the goal chain', () => {
  it.each([
    ['beslutNot: Källan säger inte vem som beslutar.\n', '', 'NIVA-BESLUT', '1:1'],
    [
      'beslutNot: Källan',
      'beslutasAv: []\nbeslutNot: " "\nnoter: [x]\nmatord: Källan',
      'NIVA-BESLUT',
      '1:1',
    ],
    ['beredsNot: Källan säger inte vem som bereder.\n', '', 'NIVA-BEREDNING', '1:1'],
    ['tidshorisont: ett år', 'tidshorisont: "?"', 'NIVA-UPPGIFT', '10:15'],
    ['följsUppGenom: samtal', 'följsUppGenom: saknas', 'NIVA-UPPGIFT', '11:16'],
    ['tidshorisont: ett år\n', '', 'FALT-SAKNAS', '1:1'],
  ])('reports %j as %j', async (fran, till, kod, plats) => {
    expect(await koderMed(byt(NIVA, fran, till))).toContain(`${kod} ${NIVA}:${plats}`);
  });

  it('accepts a sentence that says what the source lacks', async () => {
    const koder = await koderMed(
      byt(NIVA, 'tidshorisont: ett år', 'tidshorisont: uppgift saknas i källan'),
    );
    expect(koder).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

const FIL = 'scenarier/ramen-andras.mdx';

describe('the steps of a case', () => {
  it('may lead back, as long as some way leads out', async () => {
    expect(
      await koderMed(byt(FIL, 'Budgeten gäller ändå.', 'Budgeten gäller ändå., till: beskedet')),
    ).toEqual([]);
  });

  it('reports a way on to no step, and only that', async () => {
    const koder = await koderMed(byt(FIL, 'är det ert., till: planen', 'är det ert., till: plnen'));
    expect(koder).toEqual([expect.stringMatching(/^STEG-SAKNAS scenarier/)]);
  });

  it('reports one id twice', async () => {
    const koder = await koderMed(byt(FIL, 'id: planen', 'id: beskedet'));
    expect(koder).toContainEqual(expect.stringMatching(/^ID-DUBBEL scenarier/));
  });

  it('reports a step that nothing leads to, though it leads on itself', async () => {
    const koder = await koderMed({
      [FIL]: (text) => text.replace(/(i tid|det ert)\., till: planen/g, '$1.'),
    });
    expect(koder).toEqual([expect.stringMatching(/^STEG-LOST scenarier/)]);
  });

  it('reports a story that goes round for ever', async () => {
    const koder = await koderMed(byt(FIL, 'Planen är er.', 'Planen är er., till: planen'));
    expect(koder).toEqual([expect.stringMatching(/^STEG-SLUT scenarier/)]);
  });

  it('reports a step without a good choice', async () => {
    const koder = await koderMed(
      byt(FIL, 'Ni gör det., utfall: bra', 'Ni gör det., utfall: går an'),
    );
    expect(koder).toEqual([expect.stringMatching(/^STEG-BRA scenarier/)]);
  });
});

import { describe, expect, it } from 'vitest';
import { koderMed, type Andringar } from '../stod.ts';

/** Fullmäktige with one matter. */
const arende = (falt: string): Andringar => ({
  'roller/fullmaktige.mdx': `---\nnamn: Kommunfullmäktige\nkortnamn: KF\nslag: politik\nsammanfattning: Fullmäktige beslutar.\nbeslutar:\n  - { ${falt} }\n---\n`,
});
const koder = async (andringar: Andringar) =>
  (await koderMed(andringar)).map((ett) => ett.split(' ')[0]);

describe('two places that answer the same question', () => {
  it.each([
    'ärende: budget, vad: Beslutar budgeten i november., händelse: budgetbeslut',
    'ärende: budget, vad: Beslutar budgeten., händelse: budgetbeslut',
    // A document that a decision rests on is not the matter itself.
    'ärende: skolans mål, vad: Beslutar målen., styrdokument: plan',
  ])('may agree: %s', async (falt) => {
    expect(await koder(arende(falt))).toEqual([]);
  });

  it.each([
    'ärende: budget, vad: Beslutar budgeten i maj., händelse: budgetbeslut',
    'ärende: förslag, vad: Lägger förslaget., händelse: budgetforslag',
    'ärende: Plan för skolan, vad: Antar planen., styrdokument: plan',
  ])('are told when they do not: %s', async (falt) => {
    expect(await koder(arende(falt))).toEqual(['SVAR-OLIKA']);
  });

  it('are a level of the chain and an event that decides it', async () => {
    const handelse = (aktor: string): Andringar => ({
      'arshjul/malbeslut.mdx': `---\ntitel: Målen beslutas\nslag: planering\nnär: { månad: maj }\nsammanfattning: Det sker.\naktörer: [${aktor}]\nbeslut: true\nresultat: [Mål för skolan]\n---\n`,
    });
    expect(await koder(handelse('fullmaktige'))).toEqual([]);
    expect(await koder(handelse('direktor'))).toEqual(['SVAR-OLIKA']);
  });
});

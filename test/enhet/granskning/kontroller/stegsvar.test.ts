import { describe, expect, it } from 'vitest';
import { koderMed, type Andringar } from '../stod.ts';

/** A process whose first step is an event with this time and outcome. */
function steg(falt: string, handelse = ''): Andringar {
  return {
    'arshjul/moten.mdx': `---\ntitel: Möten\nslag: planering\nnär: { månad: maj }\nsammanfattning: Det sker.\naktörer: [styrelsen, direktor]\nresultat: [Förslag, KF-beslut]\n${handelse}---\n`,
    'processer/planering.mdx': `---\ntitel: Planering\nsammanfattning: Från behov till plan.\nbörjar: Ett behov.\nslutar: En plan.\nsteg:\n  - { id: motas, titel: Möts, händelse: moten${falt} }\n  - { id: besluta, titel: Beslutar, aktör: fullmaktige }\n---\n`,
  };
}

describe('a step that is an event', () => {
  it.each([
    '',
    ', aktör: direktor',
    ', när: i maj',
    ', ut: [kf-beslut, förslag]',
    ', ut: [förslaget]',
    ', när: löpande',
    ', beslut: false',
    ', in: [ett brev]',
  ])('may say what the event says: "%s"', async (falt) => {
    expect(await koderMed(steg(falt))).toEqual([]);
  });

  it.each([', aktör: fullmaktige', ', när: i juni', ', ut: [ett möte]', ', beslut: true'])(
    'is told when it says otherwise: "%s"',
    async (falt) => {
      const koder = await koderMed(steg(falt));
      expect(koder.map((ett) => ett.split(' ')[0])).toEqual(['STEG-HANDELSE']);
    },
  );

  it('may name any month that the event goes on in', async () => {
    const { 'arshjul/moten.mdx': handelse, ...annat } = steg(', när: i augusti');
    const text = String(handelse);
    const med = (nar: string) => ({
      'arshjul/moten.mdx': String(text).replace('{ månad: maj }', nar),
      ...annat,
    });
    expect(await koderMed(med('{ kvartal: 3 }'))).toEqual([]);
    expect(await koderMed(med('{ från: juni, till: september }'))).toEqual([]);
    expect(await koderMed(med('{ varjeMånad: true, utom: [juli] }'))).toEqual([]);
    expect(await koderMed(med('{ varjeMånad: true, utom: [augusti] }'))).toHaveLength(1);
    expect(await koderMed(med('{ vecka: 20 }'))).toHaveLength(1);
  });

  it('may name the month of an election year too', async () => {
    const skifte = 'mandatskifte: { när: { månad: juni }, vad: Det sker senare. }\n';
    expect(await koderMed(steg(', när: maj; efter ett val juni', skifte))).toEqual([]);
    expect(await koderMed(steg(', när: augusti', skifte))).toHaveLength(1);
  });
});

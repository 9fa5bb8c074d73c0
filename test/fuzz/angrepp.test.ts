/** Every known attack, all the way from file to page: refused with a place, or shown as the text that it is. */
import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ADRESSER, DIAGRAM, FILER, KOD, MARKUP, SPAR, VARDEN, type Angrepp } from './angrepp.ts';
import { allaFiler } from './angreppsbok.ts';
import { FRAMSIDA, Provbank } from './provbank.ts';

const bank = await Provbank.ny();
afterAll(() => bank.stang());

const grupper = Object.groupBy(allaFiler(), ({ vad }) => vad.split(':')[0]!) as Record<
  string,
  Angrepp[]
>;

describe('the known attacks', () => {
  it('are many, and each is its own', () => {
    const alla = [...KOD, ...MARKUP, ...ADRESSER, ...FILER, ...DIAGRAM, ...VARDEN];
    expect(alla.length).toBeGreaterThan(450);
    expect(new Set(alla.map(({ vad }) => vad)).size).toBe(alla.length);
  });

  it.each(Object.entries(grupper))(
    '%s: are refused with a place, or shown as they are',
    (_, filer) => {
      const fynd = filer.flatMap(({ vad, text }) =>
        bank.prova({ slag: 'kapitel', text }).fynd.map((ett) => `${vad}: ${ett}`),
      );
      expect(fynd).toEqual([]);
    },
  );

  it('do nothing in a title or in the meaning of a word', () => {
    for (const { vad, text } of VARDEN) {
      const varde = JSON.stringify(text);
      const kapitel = FRAMSIDA.replace('Ett kapitel', () => varde);
      const ord = `---\nterm: nämnd\nbetydelse: ${varde}\n---\nEn nämnd.\n`;
      expect(bank.prova({ slag: 'kapitel', text: kapitel }).fynd, vad).toEqual([]);
      expect(bank.prova({ slag: 'ordlista', text: ord }).fynd, vad).toEqual([]);
    }
  });

  it('run nothing', () => {
    expect(existsSync(SPAR)).toBe(false);
    expect('farlig' in {}).toBe(false);
  });
});

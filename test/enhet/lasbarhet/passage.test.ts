import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../src/granskning/index.ts';
import { lagetFor, otackta, passagerI, summorna } from '../../../src/lasbarhet/passage.ts';

const KAPITEL = lasInne(
  'Först.\n\n## Ett\n\nText.\n\n### Under\n\nMer.\n\n## Två\n\n### Bara under\n\nText.\n',
).block;
const passager = (...avsnitt: string[]) =>
  passagerI({ passager: avsnitt.map((ett) => ({ rubrik: 'R', avsnitt: ett })) });

describe('passager', () => {
  it('läser det som är passager och hoppar över resten', () => {
    const ra = {
      passager: [{ rubrik: 'A', avsnitt: 'b', kontroll: 5 }, 'nej', null, { rubrik: 1 }],
    };
    expect(passagerI(ra)).toEqual([{ nr: 0, rubrik: 'A', avsnitt: 'b', kontroll: undefined }]);
    expect(passagerI({})).toEqual([]);
    expect(passagerI({ passager: 'text' })).toEqual([]);
  });

  it('är lästa, ändrade, obekräftade eller lösa', () => {
    const summor = summorna(KAPITEL);
    const passage = { nr: 0, rubrik: 'R', avsnitt: 'ett', kontroll: summor.get('ett') };
    expect(lagetFor(passage, summor)).toBe('läst');
    expect(lagetFor({ ...passage, kontroll: 'annan' }, summor)).toBe('ändrad');
    expect(lagetFor({ ...passage, kontroll: undefined }, summor)).toBe('obekräftad');
    expect(lagetFor({ ...passage, avsnitt: 'tre' }, summor)).toBe('lös');
  });

  it('ändras när ett avsnitt under ändras', () => {
    const andrat = lasInne('Först.\n\n## Ett\n\nText.\n\n### Under\n\nNytt.\n').block;
    expect(summorna(andrat).get('ett')).not.toBe(summorna(KAPITEL).get('ett'));
    expect(summorna(andrat).get('inledning')).toBe(summorna(KAPITEL).get('inledning'));
  });
});

describe('avsnitt som ingen passage förklarar', () => {
  const ider = (...avsnitt: string[]) => otackta(KAPITEL, passager(...avsnitt)).map(({ id }) => id);

  it('är alla med egen text när inget nämns', () => {
    expect(ider()).toEqual(['inledning', 'ett', 'under', 'bara-under']);
  });

  it('är inte de som ligger under ett nämnt avsnitt', () => {
    expect(ider('inledning', 'ett', 'två')).toEqual([]);
    expect(ider('under', 'bara-under')).toEqual(['inledning', 'ett']);
  });
});

import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../src/granskning/index.ts';
import { lagetFor, otackta, passagerI, summorna } from '../../../src/lasbarhet/passage.ts';

const KAPITEL = lasInne(
  'Först.\n\n## Ett\n\nText.\n\n### Under\n\nMer.\n\n## Två\n\n### Bara under\n\nText.\n',
).block;
const passager = (...avsnitt: string[]) =>
  passagerI({ passager: avsnitt.map((ett) => ({ rubrik: 'R', avsnitt: ett })) });

describe('passages', () => {
  it('are read where they are passages, and the rest is passed over', () => {
    const ra = {
      passager: [{ rubrik: 'A', avsnitt: 'b', kontroll: 5 }, 'nej', null, { rubrik: 1 }],
    };
    expect(passagerI(ra)).toEqual([{ nr: 0, rubrik: 'A', avsnitt: 'b', kontroll: undefined }]);
    expect(passagerI({})).toEqual([]);
    expect(passagerI({ passager: 'text' })).toEqual([]);
  });

  it('are read, changed, unconfirmed or loose', () => {
    const summor = summorna(KAPITEL);
    const passage = { nr: 0, rubrik: 'R', avsnitt: 'ett', kontroll: summor.get('ett') };
    expect(lagetFor(passage, summor)).toBe('läst');
    expect(lagetFor({ ...passage, kontroll: 'annan' }, summor)).toBe('ändrad');
    expect(lagetFor({ ...passage, kontroll: undefined }, summor)).toBe('obekräftad');
    expect(lagetFor({ ...passage, avsnitt: 'tre' }, summor)).toBe('lös');
  });

  it('change when a section below changes', () => {
    const andrat = lasInne('Först.\n\n## Ett\n\nText.\n\n### Under\n\nNytt.\n').block;
    expect(summorna(andrat).get('ett')).not.toBe(summorna(KAPITEL).get('ett'));
    expect(summorna(andrat).get('inledning')).toBe(summorna(KAPITEL).get('inledning'));
  });
});

describe('sections that no passage explains', () => {
  const ider = (...avsnitt: string[]) => otackta(KAPITEL, passager(...avsnitt)).map(({ id }) => id);

  it('are all that have text of their own when none is named', () => {
    expect(ider()).toEqual(['inledning', 'ett', 'under', 'bara-under']);
  });

  it('are not those that lie under a named section', () => {
    expect(ider('inledning', 'ett', 'två')).toEqual([]);
    expect(ider('under', 'bara-under')).toEqual(['inledning', 'ett']);
  });
});

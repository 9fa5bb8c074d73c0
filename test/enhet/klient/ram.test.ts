import { describe, expect, it } from 'vitest';
import { hanvisningstext } from '../../../src/klient/ankare.ts';
import { angar, tolka } from '../../../src/klient/lins.ts';
import { fragaord, ordI, poang } from '../../../src/klient/traff.ts';

describe('the reference', () => {
  it('is written as one quotes', () => {
    expect(hanvisningstext('Ledningssystemet 2.1', 'Stycke 3')).toBe(
      'Ledningssystemet 2.1, stycke 3',
    );
    expect(hanvisningstext('Ledningssystemet 2.1', 'Avsnittet ”Mått”')).toBe(
      'Ledningssystemet 2.1, avsnittet ”Mått”',
    );
  });
});

describe('the lens in the browser', () => {
  const lins = { id: 'chef', namn: 'chef', rubrik: 'För dig som är chef', roller: ['enhetschef'] };

  it('reads what was saved and nothing else', () => {
    expect(tolka(JSON.stringify(lins))).toEqual(lins);
    for (const skrap of [null, undefined, '', 'null', '{}', '[]', 'x{', '{"id":"a"}']) {
      expect(tolka(skrap), String(skrap)).toBeUndefined();
    }
  });

  it('takes whole ids, not parts of them', () => {
    expect(angar('enhetschef medarbetare', ['enhetschef'])).toBe(true);
    expect(angar('chef', ['enhetschef'])).toBe(false);
    expect(angar(undefined, ['enhetschef'])).toBe(false);
  });
});

describe('the filter “Vem beslutar?”', () => {
  const rad = (sak: string, sokord: string, text: string) => ({
    sak: ordI(sak),
    sokord: ordI(sokord),
    text: ordI(`${sak} ${text}`),
  });
  const skatt = rad(
    'Skattesats',
    'kommunalskatt utdebitering',
    'Kommunfullmäktige fastställer skattesatsen i november',
  );
  const plan = rad('Internkontrollplan', '', 'Nämnden');

  it.each(['skattesats', 'skatt', 'Skattesatsen', 'vem beslutar om skattesatsen?', 'SKATTESATS '])(
    '”%s” finds the tax rate first',
    (fraga) => expect(poang(fragaord(fraga), skatt)).toBe(3),
  );

  it('finds a row by a keyword and by its text, but lower', () => {
    expect(poang(fragaord('utdebitering'), skatt)).toBe(2);
    expect(poang(fragaord('november'), skatt)).toBe(1);
    expect(poang(fragaord('fullmaktige'), skatt)).toBe(1);
  });

  it('finds words inside compounds', () => {
    expect(poang(fragaord('plan'), plan)).toBe(3);
    expect(poang(fragaord('kontroll'), plan)).toBe(3);
  });

  it('wants all the words', () => {
    expect(poang(fragaord('skattesats bygglov'), skatt)).toBe(0);
    expect(poang(fragaord(''), skatt)).toBe(3);
  });
});

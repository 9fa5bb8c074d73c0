import { describe, expect, it } from 'vitest';
import { hanvisningstext } from '../../../src/klient/ankare.ts';
import { angar, tolka } from '../../../src/klient/lins.ts';
import { fragaord, ordI, poang } from '../../../src/klient/traff.ts';

describe('hänvisningen', () => {
  it('skrivs som man citerar', () => {
    expect(hanvisningstext('Ledningssystemet 2.1', 'Stycke 3')).toBe(
      'Ledningssystemet 2.1, stycke 3',
    );
    expect(hanvisningstext('Ledningssystemet 2.1', 'Avsnittet ”Mått”')).toBe(
      'Ledningssystemet 2.1, avsnittet ”Mått”',
    );
  });
});

describe('linsen i webbläsaren', () => {
  const lins = { id: 'chef', namn: 'chef', rubrik: 'För dig som är chef', roller: ['enhetschef'] };

  it('läser det som sparats och inget annat', () => {
    expect(tolka(JSON.stringify(lins))).toEqual(lins);
    for (const skrap of [null, undefined, '', 'null', '{}', '[]', 'x{', '{"id":"a"}']) {
      expect(tolka(skrap), String(skrap)).toBeUndefined();
    }
  });

  it('tar hela id, inte delar av dem', () => {
    expect(angar('enhetschef medarbetare', ['enhetschef'])).toBe(true);
    expect(angar('chef', ['enhetschef'])).toBe(false);
    expect(angar(undefined, ['enhetschef'])).toBe(false);
  });
});

describe('Vem beslutar?', () => {
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
    '”%s” finner skattesatsen först',
    (fraga) => expect(poang(fragaord(fraga), skatt)).toBe(3),
  );

  it('finner en rad på ett sökord och på dess text, men lägre', () => {
    expect(poang(fragaord('utdebitering'), skatt)).toBe(2);
    expect(poang(fragaord('november'), skatt)).toBe(1);
    expect(poang(fragaord('fullmaktige'), skatt)).toBe(1);
  });

  it('finner ord inne i sammansättningar', () => {
    expect(poang(fragaord('plan'), plan)).toBe(3);
    expect(poang(fragaord('kontroll'), plan)).toBe(3);
  });

  it('vill ha alla ord', () => {
    expect(poang(fragaord('skattesats bygglov'), skatt)).toBe(0);
    expect(poang(fragaord(''), skatt)).toBe(3);
  });
});

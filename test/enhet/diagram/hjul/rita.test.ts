import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hjulIOrd, LITEN, ritaHjul, STOR, tillHjul } from '../../../../src/diagram/hjul/index.ts';
import { arsvy } from '../../../../src/modell/ar/arsvy.ts';
import { byggHandbok } from '../../../../src/modell/handbok.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';
import { litenHandbok, post } from '../../../stod/liten-handbok.ts';

const LANKAR = { sida: (adress: string) => `/bas${adress}`, manad: (id: string) => `#${id}` };

function rita(
  bok: ReturnType<typeof byggHandbok>,
  slag: 'vanligt' | 'mandatskifte' = 'vanligt',
  matt = STOR,
) {
  const svg = ritaHjul(tillHjul(bok, arsvy(bok, slag), slag, LANKAR), matt, 'h');
  return { svg, dokument: parseHTML(`<body>${svg}</body>`).document };
}

function medEn(data: object) {
  const ra = litenHandbok();
  const en = {
    titel: 'T',
    slag: 'planering',
    nar: { manad: 'maj' },
    sammanfattning: 'S.',
    aktorer: ['direktor'],
    ...data,
  };
  return byggHandbok({
    ...ra,
    poster: [...ra.poster.filter((p) => p.samling !== 'arshjul'), post('arshjul', 'en', en)],
  });
}

describe('the wheel', () => {
  it('has twelve months that link, and each event as a link with a name', async () => {
    const { dokument } = rita(await lasHandbokFran('mora'));
    expect([...dokument.querySelectorAll('a.manad')].map((a) => a.textContent)).toEqual([
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ]);
    const poster = [...dokument.querySelectorAll('a.post')];
    expect(poster).toHaveLength(52);
    for (const en of poster) {
      const nummer = en.querySelector('text')?.textContent ?? '';
      expect(en.getAttribute('aria-label')).toMatch(new RegExp(`^${nummer} .+, `));
      expect(en.getAttribute('href')).toMatch(/^\/bas\/arshjul\/.+\/$/);
    }
  });

  it('tells decisions from the rest by shape', () => {
    const form = (beslut: boolean) =>
      rita(medEn({ beslut })).dokument.querySelector('.post .marke')?.tagName.toLowerCase();
    expect(form(true)).toBe('path');
    expect(form(false)).toBe('circle');
  });

  it('puts a kind in the ring that the handbook says', () => {
    const ra = litenHandbok();
    const ring = (den: 'inre' | 'mellersta' | 'yttre') => {
      const handelseslag = [{ id: 'planering', namn: 'planering', ring: den }];
      return rita(
        byggHandbok({ ...ra, handbok: { ...ra.handbok, handelseslag } }),
      ).dokument.querySelectorAll(`.post.${den}`).length;
    };
    expect(ring('inre')).toBe(4);
    expect(ring('mellersta')).toBe(4);
    expect(ring('yttre')).toBe(4);
  });

  it('draws a span as an arc, with its name where there is room', () => {
    const lang = rita(
      medEn({ nar: { fran: 'juni', till: 'september' }, kort: 'Beredning' }),
    ).dokument;
    expect(lang.querySelectorAll('.bage')).toHaveLength(1);
    expect(lang.querySelector('textPath')?.textContent).toBe('Beredning');
    const trang = rita(
      medEn({ nar: { fran: 'juni', till: 'juli' }, kort: 'x'.repeat(60) }),
    ).dokument;
    expect(trang.querySelector('textPath')).toBeNull();
  });

  it('has only the months as links in the small wheel', async () => {
    const { dokument } = rita(await lasHandbokFran('mora'), 'vanligt', LITEN);
    expect(dokument.querySelectorAll('a')).toHaveLength(12);
    expect(dokument.querySelectorAll('g.post[aria-hidden]')).toHaveLength(52);
  });

  it('makes text from the content harmless', () => {
    const elak = '"><script>alert(1)</script>&';
    const { svg, dokument } = rita(
      medEn({ titel: elak, kort: elak, nar: { fran: 'maj', till: 'december' } }),
    );
    expect(dokument.querySelector('script')).toBeNull();
    expect(svg).not.toContain('<script');
    expect(dokument.querySelector('a.post')?.getAttribute('aria-label')).toContain(elak);
  });

  it('has neither style nor script, unique ids, and the same bytes each time', async () => {
    const bok = await lasHandbokFran('mjolby');
    const { svg, dokument } = rita(bok, 'mandatskifte');
    expect(svg).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
    const idn = [...dokument.querySelectorAll('[id]')].map((el) => el.id);
    expect(new Set(idn).size).toBe(idn.length);
    expect(rita(await lasHandbokFran('mjolby'), 'mandatskifte').svg).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says in words what the picture shows', async () => {
    const bok = await lasHandbokFran('mjolby');
    expect(hjulIOrd(bok, arsvy(bok, 'vanligt'))).toBe(
      '30 händelser, varav 9 beslut. 5 saknar månad och står bara i listan. Inre ringen: planering. Yttre ringen: uppföljning.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { skapaSokord, skrivDokument } from '../../../../src/sok/bygg/dokument.ts';
import { skapaOrdledare } from '../../../../src/svenska/ordled.ts';

const sokord = skapaSokord(skapaOrdledare(new Set(['mål', 'styrning', 'kommun', 'fullmäktige'])));
const block = (tagg: string, text: string, id = '') => ({ tagg, id, text, ingress: false });

describe('sokord', () => {
  it.each([
    ['nämnderna', 'nämnd'],
    ['målstyrningen,', 'mål-styrning'],
    ['Kommunfullmäktiges', 'kommun-fullmäktig'],
    ['VAD-dokument', 'vad-dokument'],
    ['2018:327', '2018-327'],
    ['–', '–'],
  ])('writes %s as %s', (ord, token) => {
    expect(sokord(ord)).toBe(token);
  });
});

describe('skrivDokument', () => {
  const dokument = skrivDokument(
    [
      block('h1', 'Målstyrning'),
      block('h2', ' Så  går det till ', 'sa'),
      block('p', 'Nämnderna – och <KF>.'),
    ],
    ['KF', 'fullmäktige'],
    sokord,
    'abc',
  );

  it('shows the text as it stands, block by block', () => {
    expect(dokument.content).toBe('Målstyrning\nSå går det till\nNämnderna – och <KF>.');
  });

  it('has as many words to find as to show', () => {
    const tokens = [...dokument.html.matchAll(/<(h\d|p)[^>]*>([^<]*)</g)].flatMap(
      ([, , text = '']) => text.split(' '),
    );
    expect(tokens).toHaveLength(dokument.antalOrd);
    expect(dokument.antalOrd).toBe(dokument.content.split(/\s+/).length);
  });

  it('knows where the headings stood', () => {
    expect(dokument.ankare).toEqual([
      { element: 'h2', id: 'sa', text: 'Så går det till', location: 1 },
    ]);
  });

  it('keeps the keys out of the text', () => {
    expect(dokument.html).toContain('content="kf fullmäktig"');
    expect(dokument.content).not.toContain('fullmäktige');
  });
});

import { describe, expect, it } from 'vitest';
import {
  iderI,
  lasTaggar,
  skrivOm as skriv,
  type Taggbyte,
  type Tagg,
} from '../../../src/html/skriv-om.ts';

const skrivOm = (html: string, byt: (tagg: Tagg, inuti: (namn: string) => boolean) => Taggbyte) =>
  skriv(lasTaggar(html), byt);

describe('skrivOm', () => {
  it('keeps every byte of what it does not change', () => {
    const html =
      '<p class=a title="x > y">5 &lt; 6 &amp; "citat"<br>&nbsp;å</p><!-- <b> --><svg viewBox="0 0 1 1"><path d="M0"/></svg>';
    expect(skrivOm(html, () => undefined)).toBe(html);
  });

  it('changes a start tag, its end tag, and nothing else', () => {
    const html = '<h2 id="a">A <b title="&quot;">b</b></h2><input disabled>';
    const ny = skrivOm(html, ({ namn, attribut }) =>
      namn === 'h2' ? { namn: 'h4', attribut: { ...attribut, title: 'x "y" & z' } } : undefined,
    );
    expect(ny).toBe(
      '<h4 id="a" title="x &quot;y&quot; &amp; z">A <b title="&quot;">b</b></h4><input disabled>',
    );
  });

  it('keeps an element of SVG closed, and the letters of its attributes', () => {
    const ny = skrivOm('<svg viewBox="0 0 1 1"><path d="M0"/></svg>', ({ namn, attribut }) => ({
      namn,
      attribut: { ...attribut, class: 'x' },
    }));
    expect(ny).toBe('<svg viewBox="0 0 1 1" class="x"><path d="M0" class="x"/></svg>');
  });

  it('puts another text in place of an element, and does not go into it', () => {
    const sedda: string[] = [];
    const ny = skrivOm('a<div><p>b</p></div>c<p>d</p>', ({ namn }) => {
      sedda.push(namn);
      return namn === 'div' ? (element) => `[${element}]` : undefined;
    });
    expect(ny).toBe('a[<div><p>b</p></div>]c<p>d</p>');
    expect(sedda).toEqual(['div', 'p']);
  });

  it('tells what an element stands in', () => {
    const iFigur: string[] = [];
    skrivOm('<figure><img><p><b></b></p></figure><i></i>', ({ namn }, inuti) => {
      if (inuti('figure')) iFigur.push(namn);
      return undefined;
    });
    expect(iFigur).toEqual(['img', 'p', 'b']);
  });
});

describe('iderI', () => {
  it('reads the ids, decoded, and takes no text for a tag', () => {
    expect([
      ...iderI(lasTaggar('<p id="a&amp;b">&lt;p id="c"> id="d"</p><svg id=e></svg>')),
    ]).toEqual(['a&b', 'e']);
  });
});

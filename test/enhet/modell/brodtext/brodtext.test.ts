import { describe, expect, it } from 'vitest';
import { brodtext, byggLexikon } from '../../../../src/modell/brodtext/index.ts';
import { slaUpp } from '../../../../src/modell/brodtext/lexikon.ts';
import type { Ord } from '../../../../src/modell/typer.ts';

const ordlista = [
  ord('atagande', 'åtagande', { bojningar: ['åtaganden', 'åtagandet'] }),
  ord('geh', 'god ekonomisk hushållning', {}),
  ord('god', 'god', {}),
  ord('lix', 'läsbarhetsindex', { forkortning: 'LIX' }),
  ord('plan', 'plan', { synonymer: ['karta'] }),
];
const lexikon = byggLexikon(ordlista);
const rita = (html: string, utom?: string) =>
  brodtext(html, { lexikon, adress: (ett) => `/ordlista/${ett.id}/`, utom });
const traffar = (text: string) =>
  slaUpp(text, lexikon).map(
    ({ ord: ett, plats, langd }) => `${ett.id} ${text.slice(plats, plats + langd)}`,
  );

describe('uppslagningen', () => {
  it('finner böjningar, synonymer och genitiv, med stor eller liten bokstav', () => {
    expect(traffar('Åtagandet och åtagandes karta')).toEqual([
      'atagande Åtagandet',
      'atagande åtagandes',
      'plan karta',
    ]);
  });

  it('tar den längsta formen', () => {
    expect(traffar('God ekonomisk hushållning är god.')).toEqual([
      'geh God ekonomisk hushållning',
      'god god',
    ]);
  });

  it('tar bara hela ord', () => {
    expect(traffar('planera, detaljplan, plan-b, översiktsplaner')).toEqual([]);
    expect(traffar('en plan, en plan.')).toHaveLength(2);
  });

  it('skiljer på stort och smått i förkortningar, och läser inte i teckenkoder', () => {
    expect(traffar('lix LIX &plan; plan')).toEqual(['lix LIX', 'plan plan']);
  });
});

describe('brödtexten', () => {
  it('förklarar ett ord bara första gången', () => {
    const html = rita('<p data-s>Ett åtagande.</p><p data-s>Åtagandet igen.</p>');
    expect(html.match(/class="ord"/g)).toHaveLength(1);
    expect(html).toContain('popovertarget="ord-atagande">åtagande</button>');
    expect(html).toContain('id="ord-atagande"');
  });

  it('rör inte länkar, rubriker, kod eller det som en komponent har ritat', () => {
    const orort =
      '<h2 class="x">plan</h2><p>plan</p><p data-s><a href="/x/">plan</a> <code>plan</code></p><ul><li>plan</li></ul>';
    expect(rita(orort)).not.toContain('class="ord"');
  });

  it('låter en länk till ordet räknas som förklaring', () => {
    expect(rita('<p data-s><a href="/ordlista/plan/">plan</a> och plan</p>')).not.toContain(
      'class="ord"',
    );
    expect(rita('<p data-s>plan</p>', 'plan')).not.toContain('class="ord"');
  });

  it('förklarar ord i listor men numrerar bara löpande text', () => {
    const html = rita('<p data-s>A</p><ul><li data-s><p data-s>plan</p></li></ul><p data-s>B</p>');
    expect(html).toContain(
      '<p id="stycke-1">A<a class="ankare" href="#stycke-1" aria-label="Stycke 1"></a></p>',
    );
    expect(html).toContain('<p id="stycke-2">B');
    expect(html).toContain('class="ord"');
    expect(html).not.toContain('data-s>');
  });

  it('numrerar inte stycken i rutor', () => {
    expect(rita('<div class="ruta" role="note"><p data-s>A</p></div><p data-s>B</p>')).toContain(
      '<p id="stycke-1">B',
    );
  });

  it('ger varje avsnitt en länk med avsnittets namn', () => {
    const html = rita('<h2 id="vad-ar-det">Vad är &amp; ”det”</h2>');
    expect(html).toContain(
      '</h2><a class="ankare" href="#vad-ar-det" aria-label="Avsnittet ”Vad är &amp; ”det””"></a>',
    );
  });

  it('säkrar tecken i betydelsen', () => {
    const farlig = byggLexikon([ord('x', 'x', { betydelse: 'a < b & <script>' })]);
    expect(brodtext('<p data-s>x</p>', { lexikon: farlig, adress: () => '/' })).toContain(
      'a &lt; b &amp; &lt;script>',
    );
  });

  it('lämnar all annan HTML tecken för tecken', () => {
    const svg =
      '<figure><svg viewBox="0 0 1 1"><path d="M0 0"/><text>plan</text></svg><!-- plan --><br><img alt="a > b"></figure>';
    expect(rita(svg)).toBe(svg);
  });

  it('klarar en lång text, där varje ord förklaras en gång', () => {
    const html = '<p data-s>Ett åtagande är en tanke om orsak och verkan i vår plan.</p>'.repeat(
      400,
    );
    expect(rita(html).match(/popovertarget=/g)).toHaveLength(2);
  });
});

function ord(id: string, namn: string, data: Partial<Ord['data']>): Ord {
  const fyllt = {
    term: namn,
    betydelse: `Betyder ${namn}.`,
    bojningar: [],
    synonymer: [],
    ...data,
  };
  return { samling: 'ordlista', id, namn, data: fyllt } as unknown as Ord;
}

import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../../src/granskning/index.ts';
import {
  brodtext,
  byggLexikon,
  sidtradFor,
  tillBitar,
  type Textbit,
} from '../../../../src/modell/brodtext/index.ts';
import { slaUpp } from '../../../../src/svenska/uppslag.ts';
import type { Ord } from '../../../../src/modell/typer.ts';

const ordlista = [
  ord('atagande', 'åtagande', { bojningar: ['åtaganden', 'åtagandet'] }),
  ord('geh', 'god ekonomisk hushållning', {}),
  ord('god', 'god', {}),
  ord('lix', 'läsbarhetsindex', { forkortning: 'LIX' }),
  ord('plan', 'plan', { synonymer: ['karta'] }),
];
const lexikon = byggLexikon(ordlista);
/** What a page shows of a text, as one piece of HTML; components stand by their names. */
function rita(text: string, utom?: string, ord = lexikon): string {
  const val = { lexikon: ord, adress: (ett: Ord) => `/ordlista/${ett.id}/`, utom };
  return html(tillBitar(brodtext(sidtradFor(lasInne(text)), val).children, '/'));
}
const html = (bitar: Textbit[]): string =>
  bitar
    .map((bit) => (typeof bit === 'string' ? bit : `<${bit.namn}>${html(bit.bitar)}</${bit.namn}>`))
    .join('');
const traffar = (text: string) =>
  slaUpp(text, lexikon).map(({ for: ord, start, slut }) => `${ord.id} ${text.slice(start, slut)}`);

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

  it('skiljer på stort och smått i förkortningar', () => {
    expect(traffar('lix LIX plan')).toEqual(['lix LIX', 'plan plan']);
  });
});

describe('brödtexten', () => {
  it('förklarar ett ord bara första gången', () => {
    const sida = rita('Ett åtagande.\n\nÅtagandet igen.');
    expect(sida.match(/class="ord"/g)).toHaveLength(1);
    expect(sida).toContain('popovertarget="ord-atagande">åtagande</button>');
    expect(sida).toContain('id="ord-atagande"');
  });

  it('rör inte länkar, rubriker, kod, tabeller eller komponenter', () => {
    const orort = '## plan\n\n[plan](roll:x) `plan`\n\n|plan|\n|-|\n|plan|\n\n<Figur id="plan" />';
    expect(rita(orort)).not.toContain('class="ord"');
  });

  it('låter en länk till ordet räknas som förklaring', () => {
    expect(rita('[plan](term:plan) och plan')).not.toContain('class="ord"');
    expect(rita('plan', 'plan')).not.toContain('class="ord"');
  });

  it('förklarar ord i listor och rutor men numrerar bara löpande text', () => {
    const sida = rita('A\n\n- en\n\n  plan\n\n<Not>god</Not>\n\nB');
    expect(sida).toContain(
      '<p id="stycke-1">A<a class="ankare" href="#stycke-1" aria-label="Stycke 1"></a></p>',
    );
    expect(sida).toContain('<p id="stycke-2">B');
    expect(sida.match(/class="ord"/g)).toHaveLength(2);
  });

  it('ger varje avsnitt en länk med avsnittets namn', () => {
    expect(rita('## Vad är &amp; ”*det*”\n\nx')).toContain(
      '</h2><a class="ankare" href="#vad-är--det" aria-label="Avsnittet ”Vad är &amp; ”det””"></a>',
    );
  });

  it('säkrar tecken i betydelsen', () => {
    const farlig = byggLexikon([ord('x', 'x', { betydelse: 'a < b & <script>' })]);
    expect(rita('x', undefined, farlig)).toContain('a &lt; b &amp; &lt;script>');
  });
});

describe('en lång text', () => {
  it('har varje ord förklarat en gång', () => {
    const text = 'Ett åtagande är en tanke om orsak och verkan i vår plan.\n\n'.repeat(100);
    expect(rita(text).match(/popovertarget=/g)).toHaveLength(2);
  });
});

describe('vad en sida får visa', () => {
  it('länkar till handbokens sidor, till andra webbplatser och inom sidan, aldrig till det som kan köra', () => {
    expect(rita('[a](roll:x#y) [b](https://exempel.se/) [c](#d)')).toContain(
      '<a href="/roller/x/#y">a</a> <a href="https://exempel.se/">b</a> <a href="#d">c</a>',
    );
    expect(rita('[a](javascript:b) [c](&#106;avascript:d) [e](data:f)')).toContain(
      '<a>a</a> <a>c</a> <a>e</a>',
    );
  });

  it('har bara handbokens komponenter, med deras attribut', () => {
    const trad = sidtradFor(
      lasInne('<Figur id="x" onclick="y" /><Script>z</Script><Ruta titel={a} />'),
    );
    expect(JSON.stringify(trad)).not.toMatch(/onclick|Script|z/);
    expect(trad.children.filter((nod) => nod.type === 'komponent')).toMatchObject([
      { namn: 'Figur', attribut: { id: 'x' } },
      { namn: 'Ruta', attribut: {} },
    ]);
  });

  it('har komponenten mellan styckena också när den står mitt i en mening', () => {
    expect(rita('Före <Not>ruta</Not> efter.')).toMatch(
      /<p[^>]*>Före .*<\/p><Not>ruta<\/Not><p[^>]*> efter\./,
    );
  });

  it('har komponenten utanför fetstil och länk, och orden kvar i ordning', () => {
    expect(rita('A **b <Not>c</Not> d** e')).toBe(
      '<p id="stycke-1">A <strong>b </strong><a class="ankare" href="#stycke-1" aria-label="Stycke 1"></a></p><Not>c</Not>' +
        '<p id="stycke-2"><strong> d</strong> e<a class="ankare" href="#stycke-2" aria-label="Stycke 2"></a></p>',
    );
    expect(rita('- [a <Not>b</Not>](roll:x)')).toContain(
      '<li><a href="/roller/x/">a </a><Not>b</Not></li>',
    );
  });

  it('har aldrig en länk i en länk, och inget i en radbrytning', () => {
    expect(rita('[a[^1] b](roll:x)\n\n[^1]: N.')).toMatch(
      /<a href="\/roller\/x\/">a<\/a><sup><a href="#fn-1"[^>]*>1<\/a><\/sup><a href="\/roller\/x\/"> b<\/a>/,
    );
    expect(rita('<br>x</br>')).toContain('<br>x');
  });

  it('länkar inte dit ingen webbläsare kan gå', () => {
    expect(rita('[a](https://[) [b](https://x:99999/) [c](https:\\\\x)')).toContain(
      '<a>a</a> <a>b</a> <a>c</a>',
    );
  });

  it('låter bara ett språknamn bli klass', () => {
    expect(rita('```js\na\n```')).toContain('<code class="language-js">');
    expect(rita('```x&#8203;"y\na\n```')).toContain(
      '<pre role="group" tabindex="0" aria-label="Kod"><code>a',
    );
  });

  it('ger ingen rubrik ett id som sidan själv använder', () => {
    const sida = rita('## Stycke 1\n\n## Ord god\n\n## ???\n\n## Innehall\n\n## Stycke 1\n\ngod');
    expect([...sida.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'avsnitt-stycke-1',
      'avsnitt-ord-god',
      'avsnitt-',
      'avsnitt-innehall',
      'avsnitt-stycke-1-1',
    ]);
  });

  it('skriver fotnoter på svenska', () => {
    const sida = rita('Ett.[^a] Två.[^a]\n\n[^a]: Noten.');
    expect(sida).toContain('>Fotnoter</h2>');
    expect(sida).toContain('aria-label="Tillbaka till hänvisning 1"');
    expect(sida).toContain('aria-label="Tillbaka till hänvisning 1, ställe 2"');
  });

  it('visar klamrar, import och kod som text', () => {
    expect(rita('export const a = 1')).toContain('<p id="stycke-1">export const a = 1');
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

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

describe('looking words up', () => {
  it('finds inflections, synonyms and genitives, with a capital or not', () => {
    expect(traffar('Åtagandet och åtagandes karta')).toEqual([
      'atagande Åtagandet',
      'atagande åtagandes',
      'plan karta',
    ]);
  });

  it('takes the longest form', () => {
    expect(traffar('God ekonomisk hushållning är god.')).toEqual([
      'geh God ekonomisk hushållning',
      'god god',
    ]);
  });

  it('takes whole words only', () => {
    expect(traffar('planera, detaljplan, plan-b, översiktsplaner')).toEqual([]);
    expect(traffar('en plan, en plan.')).toHaveLength(2);
  });

  it('tells capitals from small letters in abbreviations', () => {
    expect(traffar('lix LIX plan')).toEqual(['lix LIX', 'plan plan']);
  });
});

describe('the text of a page', () => {
  it('links references to laws, and explains the words around them', () => {
    const text = 'En plan (KL 5:1) är en karta.\n\n## KL 5:1\n\n[KL 5:1](https://www.example.se/)';
    const lagrum = (ett: string) => {
      const start = ett.indexOf('KL 5:1');
      return start < 0 ? [] : [{ start, slut: start + 6, adress: '/lagrum/#kl-5-1' }];
    };
    const val = { lexikon, adress: (ett: Ord) => `/ordlista/${ett.id}/`, lagrum };
    const ut = html(tillBitar(brodtext(sidtradFor(lasInne(text)), val).children, '/'));
    expect(ut.match(/<a href="\/lagrum\/#kl-5-1">KL 5:1<\/a>/g)).toHaveLength(1);
    expect(ut).toContain('(<a href="/lagrum/#kl-5-1">KL 5:1</a>) är en');
    expect(ut.match(/class="ord"/g)).toHaveLength(1);
  });

  it('explains a word the first time only', () => {
    const sida = rita('Ett åtagande.\n\nÅtagandet igen.');
    expect(sida.match(/class="ord"/g)).toHaveLength(1);
    expect(sida).toContain('popovertarget="ord-atagande">åtagande</button>');
    expect(sida).toContain('id="ord-atagande"');
  });

  it('keeps what follows closely beside the word: a line may break on either side of a button', () => {
    expect(rita('Se åtagandet. Sedan')).toMatch(
      /<span class="ihop"><button[^>]*>åtagandet<\/button><span popover[^]*?<\/span>\.<\/span> Sedan/,
    );
    expect(rita('Ett åtagande är')).not.toContain('ihop');
  });

  it('does not touch links, headings, code, tables or components', () => {
    const orort = '## plan\n\n[plan](roll:x) `plan`\n\n|plan|\n|-|\n|plan|\n\n<Figur id="plan" />';
    expect(rita(orort)).not.toContain('class="ord"');
  });

  it('takes a link to the word for an explanation', () => {
    expect(rita('[plan](term:plan) och plan')).not.toContain('class="ord"');
    expect(rita('plan', 'plan')).not.toContain('class="ord"');
  });

  it('explains words in lists and boxes but numbers running text only', () => {
    const sida = rita('A\n\n- en\n\n  plan\n\n<Not>god</Not>\n\nB');
    expect(sida).toContain(
      '<p id="stycke-1">A<a class="ankare" href="#stycke-1" aria-label="Stycke 1"></a></p>',
    );
    expect(sida).toContain('<p id="stycke-2">B');
    expect(sida.match(/class="ord"/g)).toHaveLength(2);
  });

  it('gives each section a link with the name of the section', () => {
    expect(rita('## Vad är &amp; ”*det*”\n\nx')).toContain(
      '</h2><a class="ankare" href="#vad-är--det" aria-label="Avsnittet ”Vad är &amp; ”det””"></a>',
    );
  });

  it('secures characters in the meaning of a word', () => {
    const farlig = byggLexikon([ord('x', 'x', { betydelse: 'a < b & <script>' })]);
    expect(rita('x', undefined, farlig)).toContain('a &lt; b &amp; &lt;script>');
  });
});

describe('a long text', () => {
  it('has each word explained once', () => {
    const text = 'Ett åtagande är en tanke om orsak och verkan i vår plan.\n\n'.repeat(100);
    expect(rita(text).match(/popovertarget=/g)).toHaveLength(2);
  });
});

describe('what a page may show', () => {
  it('links to pages of the handbook, to other sites and within the page, never to what can run', () => {
    expect(rita('[a](roll:x#y) [b](https://exempel.se/) [c](#d)')).toContain(
      '<a href="/roller/x/#y">a</a> <a href="https://exempel.se/">b</a> <a href="#d">c</a>',
    );
    expect(rita('[a](javascript:b) [c](&#106;avascript:d) [e](data:f)')).toContain(
      '<a>a</a> <a>c</a> <a>e</a>',
    );
  });

  it('has only the components of the handbook, with their attributes', () => {
    const trad = sidtradFor(
      lasInne('<Figur id="x" onclick="y" /><Script>z</Script><Ruta titel={a} />'),
    );
    expect(JSON.stringify(trad)).not.toMatch(/onclick|Script|z/);
    expect(trad.children.filter((nod) => nod.type === 'komponent')).toMatchObject([
      { namn: 'Figur', attribut: { id: 'x' } },
      { namn: 'Ruta', attribut: {} },
    ]);
  });

  it('has a component between the paragraphs even when it stands within a sentence', () => {
    expect(rita('Före <Not>ruta</Not> efter.')).toMatch(
      /<p[^>]*>Före .*<\/p><Not>ruta<\/Not><p[^>]*> efter\./,
    );
  });

  it('has a component outside bold and links, and the words still in order', () => {
    expect(rita('A **b <Not>c</Not> d** e')).toBe(
      '<p id="stycke-1">A <strong>b </strong><a class="ankare" href="#stycke-1" aria-label="Stycke 1"></a></p><Not>c</Not>' +
        '<p id="stycke-2"><strong> d</strong> e<a class="ankare" href="#stycke-2" aria-label="Stycke 2"></a></p>',
    );
    expect(rita('- [a <Not>b</Not>](roll:x)')).toContain(
      '<li><a href="/roller/x/">a </a><Not>b</Not></li>',
    );
  });

  it('never has a link in a link, and nothing in a line break', () => {
    expect(rita('[a[^1] b](roll:x)\n\n[^1]: N.')).toMatch(
      /<a href="\/roller\/x\/">a<\/a><sup><a href="#fn-1"[^>]*>1<\/a><\/sup><a href="\/roller\/x\/"> b<\/a>/,
    );
    expect(rita('<br>x</br>')).toContain('<br>x');
  });

  it('does not link where no browser can go', () => {
    expect(rita('[a](https://[) [b](https://x:99999/) [c](https:\\\\x)')).toContain(
      '<a>a</a> <a>b</a> <a>c</a>',
    );
  });

  it('lets only the name of a language become a class', () => {
    expect(rita('```js\na\n```')).toContain('<code class="language-js">');
    expect(rita('```x&#8203;"y\na\n```')).toContain(
      '<pre role="group" tabindex="0" aria-label="Kod"><code>a',
    );
  });

  it('gives no heading an id that the page itself uses', () => {
    const sida = rita(
      '## Stycke 1\n\n## Ord god\n\n## ???\n\n## Innehall\n\n## Sidmeny\n\n## Genvagar\n\n## Linsval\n\n## Stycke 1\n\ngod',
    );
    expect([...sida.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'avsnitt-stycke-1',
      'avsnitt-ord-god',
      'avsnitt-',
      'avsnitt-innehall',
      'avsnitt-sidmeny',
      'avsnitt-genvagar',
      'avsnitt-linsval',
      'avsnitt-stycke-1-1',
    ]);
  });

  it('writes footnotes in Swedish', () => {
    const sida = rita('Ett.[^a] Två.[^a]\n\n[^a]: Noten.');
    expect(sida).toContain('>Fotnoter</h2>');
    expect(sida).toContain('aria-label="Tillbaka till hänvisning 1"');
    expect(sida).toContain('aria-label="Tillbaka till hänvisning 1, ställe 2"');
  });

  it('shows braces, import and code as text', () => {
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

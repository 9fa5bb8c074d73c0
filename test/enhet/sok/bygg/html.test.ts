import { describe, expect, it } from 'vitest';
import { lasBlock } from '../../../../src/sok/bygg/html.ts';

const sida = (inne: string, attribut = '') =>
  `<html><body><nav>Meny</nav><main${attribut}>${inne}</main><footer>Fot</footer></body></html>`;
const texter = (html: string) => lasBlock(html)?.map(({ text }) => text.trim());

describe('lasBlock', () => {
  it('läser rubriker med ankare, ingress och stycken i ordning', () => {
    expect(
      lasBlock(
        sida(
          '<h1>Namn</h1><p class="ingress">Kort.</p><section><h2 id="a">Del</h2><ul><li>Ett <b>två</b></li></ul></section>',
        ),
      ),
    ).toEqual([
      { tagg: 'h1', id: '', text: 'Namn', ingress: false },
      { tagg: 'p', id: '', text: 'Kort.', ingress: true },
      { tagg: 'h2', id: 'a', text: 'Del', ingress: false },
      { tagg: 'p', id: '', text: 'Ett två', ingress: false },
    ]);
  });

  it('läser inget utanför main', () => {
    expect(texter(sida('<p>Text</p>'))).toEqual(['Text']);
  });

  it('hoppar över det som är märkt, dolt eller ingen text', () => {
    const tyst =
      '<nav data-pagefind-ignore class="x"><p>A</p></nav><div hidden><p>B</p></div><div popover id="p">C</div>' +
      '<svg><text>D</text></svg><script>E</script><button>F</button><span aria-hidden="true">G</span>';
    expect(texter(sida(`<p>Text</p>${tyst}<p>Mer</p>`))).toEqual(['Text', 'Mer']);
  });

  it('nöjer sig med det som är märkt när något är det', () => {
    expect(texter(sida('<p>Utanför</p><article data-pagefind-body><p>Inne</p></article>'))).toEqual(
      ['Inne'],
    );
  });

  it('utelämnar en sida vars main är märkt', () => {
    expect(lasBlock(sida('<p>Text</p>', ' data-pagefind-ignore'))).toBeUndefined();
    expect(lasBlock('<html><body>Utan main</body></html>')).toBeUndefined();
  });

  it('tål tecken som är kodade och pilar i attribut', () => {
    expect(texter(sida('<p title="a > b">KS &amp; KF &#167;&nbsp;1</p>'))).toEqual(['KS & KF § 1']);
  });

  it('håller isär stycken utan mellanrum', () => {
    expect(texter(sida('<dt>Namn</dt><dd>Värde<br>rad två</dd>'))).toEqual([
      'Namn',
      'Värde',
      'rad två',
    ]);
  });
});

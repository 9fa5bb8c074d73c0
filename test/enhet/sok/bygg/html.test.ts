import { describe, expect, it } from 'vitest';
import { lasBlock } from '../../../../src/sok/bygg/html.ts';

const sida = (inne: string, attribut = '') =>
  `<html><body><nav>Meny</nav><main${attribut}>${inne}</main><footer>Fot</footer></body></html>`;
const texter = (html: string) => lasBlock(html)?.map(({ text }) => text.trim());

describe('lasBlock', () => {
  it('reads headings with anchors, introduction and paragraphs in order', () => {
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

  it('reads nothing outside main', () => {
    expect(texter(sida('<p>Text</p>'))).toEqual(['Text']);
  });

  it('passes over what is marked, hidden or no text', () => {
    const tyst =
      '<nav data-pagefind-ignore class="x"><p>A</p></nav><div hidden><p>B</p></div><div popover id="p">C</div>' +
      '<svg><text>D</text></svg><script>E</script><button>F</button><span aria-hidden="true">G</span>';
    expect(texter(sida(`<p>Text</p>${tyst}<p>Mer</p>`))).toEqual(['Text', 'Mer']);
  });

  it('is content with what is marked when something is', () => {
    expect(texter(sida('<p>Utanför</p><article data-pagefind-body><p>Inne</p></article>'))).toEqual(
      ['Inne'],
    );
  });

  it('leaves out a page whose main is marked', () => {
    expect(lasBlock(sida('<p>Text</p>', ' data-pagefind-ignore'))).toBeUndefined();
    expect(lasBlock('<html><body>Utan main</body></html>')).toBeUndefined();
  });

  it('tolerates characters written as codes, and arrows in attributes', () => {
    expect(texter(sida('<p title="a > b">KS &amp; KF &#167;&nbsp;1</p>'))).toEqual(['KS & KF § 1']);
  });

  it('keeps paragraphs apart that have no space between them', () => {
    expect(texter(sida('<dt>Namn</dt><dd>Värde<br>rad två</dd>'))).toEqual([
      'Namn',
      'Värde',
      'rad två',
    ]);
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { textblock } from '../../stod/lastext.ts';
import { textfel, upprepadInledning } from '../../stod/textfel.ts';

const block = (html: string) =>
  textblock(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);
const fel = (html: string) => block(html).flatMap(textfel);

describe('slips in a text', () => {
  it.each([
    ['mellanslag före skiljetecken', '<p><a>Nämnden</a> , <a>styrelsen</a></p>'],
    ['mellanslag före skiljetecken', '<p>Vilar på <a>planen</a>\n.</p>'],
    ['mellanslag efter parentes', '<p>Mål ( <b>2</b>)</p>'],
    ['tom parentes', '<p>Planen ()</p>'],
    ['två skiljetecken', '<p>I maj. . Sedan,, juni..</p>'],
    ['mallrest', '<p>Beslut: undefined</p>'],
    ['samma ord två gånger', '<p>Nämnden och <a>och</a> styrelsen</p>'],
    ['samma ord två gånger', '<p>Det ska ska stå.</p>'],
    ['ett med flertal', '<summary>1 saker att besluta om</summary>'],
    ['ord som sitter ihop', '<p><b>Nämnden</b><span>beslutar</span></p>'],
    ['ord som sitter ihop', '<h1><span>2.1</span>Planering</h1>'],
  ])('finds %s in %s', (namn, html) => {
    expect(fel(html).join()).toContain(namn);
  });

  it.each([
    '<p><a>Nämnden</a>, <a>styrelsen</a> och 10 000 (KL 11:10).</p>',
    '<p>Policy <span>policy</span> och 21 saker, § 1 saker</p>',
    '<ul><li>Ett</li><li>två</li></ul><p>Tre <code>a , b()</code>.</p>',
    '<p>Ett <button>ord</button><span popover>Vad ordet betyder.</span>, och mer…</p>',
  ])('leaves %s alone', (html) => {
    expect(fel(html)).toEqual([]);
  });

  it('finds a list that repeats what stands before it', () => {
    expect(
      upprepadInledning(block('<h2>Sedan kan du</h2><ul><li>kan läsa</li></ul>')),
    ).toHaveLength(1);
    expect(upprepadInledning(block('<h2>Sedan kan du</h2><ul><li>läsa</li></ul>'))).toEqual([]);
  });
});

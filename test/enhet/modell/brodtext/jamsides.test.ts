import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../../src/granskning/index.ts';
import { jamsides, sidtradFor, tillBitar } from '../../../../src/modell/brodtext/index.ts';

const trad = (text: string) => sidtradFor(lasInne(text));
const formell = trad('Först.\n\n## Vad\n\nV\n\n## Vem\n\nW');
const enkel = trad('Hej.\n\n## Vem *gör* det?\n\n### Mer\n\n[upp](#vem-gör-det)\n\n## Annat\n\nx');

describe('sida vid sida', () => {
  const rader = jamsides(formell, enkel, [{ rubrik: 'Vem gör det?', avsnitt: 'vem' }]);
  const html = (nr: number) =>
    tillBitar(rader[nr]?.enkel ?? [], '/')
      .join('')
      .trim();

  it('har en rad för varje avsnitt i den formella texten', () => {
    expect(rader.map((rad) => rad.avsnitt)).toEqual(['inledning', 'vad', 'vem']);
  });

  it('ställer en passage vid avsnittet den förklarar, och det utan avsnitt vid raden före', () => {
    expect(html(0)).toBe('<p>Hej.</p>');
    expect(html(1)).toBe('');
    expect(html(2)).toContain('Vem <em>gör</em> det?');
    expect(html(2)).toContain('Annat');
  });

  it('sänker rubrikerna ett steg och ger dem egna ankare, som länkarna följer', () => {
    expect(html(2)).toContain('<h3 id="enkel-vem-gör-det">');
    expect(html(2)).toContain('<h4 id="enkel-mer">Mer</h4>');
    expect(html(2)).toContain('href="#enkel-vem-g%C3%B6r-det"');
  });

  it('tar bort rader där ingen av texterna säger något', () => {
    expect(jamsides(trad('## X'), trad(''), []).map((rad) => rad.avsnitt)).toEqual(['x']);
  });
});

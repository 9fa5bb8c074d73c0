import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../../src/granskning/index.ts';
import { jamsides, sidtradFor, tillBitar } from '../../../../src/modell/brodtext/index.ts';

const trad = (text: string) => sidtradFor(lasInne(text));
const formell = trad('Först.\n\n## Vad\n\nV\n\n## Vem\n\nW');
const enkel = trad('Hej.\n\n## Vem *gör* det?\n\n### Mer\n\n[upp](#vem-gör-det)\n\n## Annat\n\nx');

describe('side by side', () => {
  const rader = jamsides(formell, enkel, [{ rubrik: 'Vem gör det?', avsnitt: 'vem' }]);
  const html = (nr: number) =>
    tillBitar(rader[nr]?.enkel ?? [], '/')
      .join('')
      .trim();

  it('has a row for each section of the formal text', () => {
    expect(rader.map((rad) => rad.avsnitt)).toEqual(['inledning', 'vad', 'vem']);
  });

  it('sets a passage at the section that it explains, and what has no section at the row before', () => {
    expect(html(0)).toBe('<p>Hej.</p>');
    expect(html(1)).toBe('');
    expect(html(2)).toContain('Vem <em>gör</em> det?');
    expect(html(2)).toContain('Annat');
  });

  it('lowers the headings one step and gives them anchors of their own, which the links follow', () => {
    expect(html(2)).toContain('<h3 id="enkel-vem-gör-det">');
    expect(html(2)).toContain('<h4 id="enkel-mer">Mer</h4>');
    expect(html(2)).toContain('href="#enkel-vem-g%C3%B6r-det"');
  });

  it('takes away rows where neither text says anything', () => {
    expect(jamsides(trad('## X'), trad(''), []).map((rad) => rad.avsnitt)).toEqual(['x']);
  });
});

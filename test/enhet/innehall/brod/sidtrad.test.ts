import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../../src/granskning/index.ts';
import { tillBitar, sidtradFor } from '../../../../src/modell/brodtext/index.ts';

describe('what a page shows of a text', () => {
  it('sets the columns of a table by class: HTML has no align any more', () => {
    expect(html('| a | b | c |\n| - | -: | :-: |\n| d | e | f |')).toMatch(
      /<th>a<\/th>\s*<th class="kolumn-right">b<\/th>\s*<th class="kolumn-center">c<\/th>/,
    );
  });

  it('lets a block of code scroll with the keyboard', () => {
    expect(html('```\nen lång rad\n```')).toMatch(
      /<pre role="group" tabindex="0" aria-label="Kod"><code>/,
    );
  });

  it('reads the address of an image from a chapter', () => {
    const [bit] = tillBitar(
      sidtradFor(lasInne('![Karta](../bilder/karta.png)')).children,
      '/',
    ).filter((ett) => typeof ett !== 'string');
    expect(bit?.attribut).toEqual({ fil: 'bilder/karta.png', alt: 'Karta' });
  });
});

function html(text: string): string {
  return tillBitar(sidtradFor(lasInne(text)).children, '/').join('');
}

import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { textblock, uppslagstexter } from '../stod/lastext.ts';
import { arUppslagsverk, sidorna } from '../stod/sidor.ts';
import { textfel, upprepadInledning } from '../stod/textfel.ts';

describe.each(['mjolby', 'mora', 'motala'])('the text on each page in %s', (namn) => {
  const sidor = sidorna(provbygge(namn)).filter(
    (sida) => (namn === 'mjolby' || !arUppslagsverk(sida)) && !arRodmarkt(sida),
  );

  it('has no stray spaces, words run together, remains of templates or wrong plurals', () => {
    const fel = sidor.flatMap(({ adress, dokument }) => {
      const block = textblock(dokument.body);
      const funna = [
        ...block.flatMap(textfel),
        ...uppslagstexter(dokument).flatMap(textfel),
        ...upprepadInledning(block),
      ];
      // The pages of the codes quote signs, right and wrong: ../bilder/, [ ], &nbsp;.
      const egna = adress.startsWith('/redaktor/koder/')
        ? funna.filter((ett) => !/^(?:mellanslag|två skiljetecken|tom parentes)/.test(ett))
        : // The sign of a footnote, and a lowered figure, stand close to their word.
          funna.filter((ett) => !/\|\d+\|/.test(ett));
      return egna.map((ett) => `${adress} ${ett}`);
    });
    expect(sidor.length).toBeGreaterThan(200);
    expect(fel).toEqual([]);
  });
});

/** A page that shows old and new text in one: spaces and points come twice there. Both texts are tried on their own pages. */
function arRodmarkt({ adress }: { adress: string }): boolean {
  return /^\/(?:forslag|versioner)\/(?:.*\/)?andringar\/$/.test(adress);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillnad, skillnadHtml } from '../../../src/skillnad/index.ts';
import { ogiltigt } from '../../stod/htmlprov.ts';
import { tvaHandbocker } from './slump.ts';
import { kapitel, lista, rubrik, stycke, tabell } from './stod.ts';

const sida = (inre: string) =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Ändringar</title></head><body><main><h1>Ändringar</h1><div>${inre}</div></main></body></html>`;

const LANG =
  'Nämnden ansvarar för att verksamheten bedrivs enligt de mål som fullmäktige har beslutat.';

const FORE = [
  kapitel('a', [
    rubrik('Syfte'),
    stycke('Planen antas i juni.'),
    stycke('Ett.'),
    stycke('Två.'),
    stycke('Tre.'),
    lista('Mål', 'Ramar'),
    tabell(['Organ', 'När'], ['Nämnden', 'juni']),
    stycke(LANG),
  ]),
  kapitel('b', [stycke('Borta.')]),
  kapitel('d', [stycke('Kvar.')]),
];
const EFTER = [
  kapitel('a', [
    rubrik('Syfte'),
    stycke('Planen antas i september.'),
    stycke('Ett.'),
    stycke('Två.'),
    stycke('Tre.'),
    lista('Mål', 'Ramar', 'Uppdrag'),
    tabell(['Organ', 'När'], ['Nämnden', 'juni'], ['Styrelsen', 'maj']),
  ]),
  kapitel('c', [stycke('Ny <script>.')]),
  kapitel('d', [stycke('Kvar.'), stycke(LANG)]),
];
const HTML = skillnadHtml(skillnad(FORE, EFTER));

describe('a difference as HTML', () => {
  it('begins with the count', () => {
    expect(HTML).toMatch(/^<p class="skillnad-antal">2 kapitel ändrade, 1 nytt och 1 borttaget\./);
  });

  it('marks words for eyes and for ears, and does not let a voice run on', () => {
    expect(HTML).toContain(
      '<del><span class="skillnad-dolt">(borttaget: </span>juni<span class="skillnad-dolt">) </span></del>' +
        '<ins><span class="skillnad-dolt">(tillagt: </span>september<span class="skillnad-dolt">) </span></ins>',
    );
    expect(HTML).toContain(
      '<li><ins><span class="skillnad-dolt">Tillagd punkt: </span>Uppdrag</ins></li>',
    );
    expect(HTML).toContain(
      '<td><ins><span class="skillnad-dolt">Tillagd rad: </span>Styrelsen</ins></td>',
    );
  });

  it('folds what is the same away, but for a little around each change', () => {
    expect(HTML).toContain('<p>Ett.</p><p>Två.</p><p>Tre.</p>');
    const lang = [
      ...FORE[0]!.block.slice(0, 2),
      ...['a', 'b', 'c', 'd'].map((text) => stycke(text)),
    ];
    const html = skillnadHtml(
      skillnad([kapitel('a', lang)], [kapitel('a', [...lang, stycke('Ny.')])]),
    );
    expect(html).toContain('<summary>Visa 5 stycken utan ändring</summary>');
  });

  it('leads from each end of a move to the other', () => {
    expect(HTML).toContain(
      'id="flytt-1-fran">Flyttat härifrån till <a href="#flytt-1-till">1 Kapitlet d</a>',
    );
    expect(HTML).toContain(
      'id="flytt-1-till">Flyttat hit från <a href="#flytt-1-fran">1 Kapitlet a</a>',
    );
  });

  it('shows text, never markup', () => {
    expect(HTML).toContain('Ny &#x3C;script>.');
  });

  it('is valid', async () => {
    expect(await ogiltigt({ html: sida(HTML), adress: '/a/' })).toEqual([]);
  });

  it('is valid and without two anchors of one name, at random', async () => {
    await fc.assert(
      fc.asyncProperty(tvaHandbocker, async ([fore, efter]) => {
        const html = skillnadHtml(skillnad(fore, efter));
        const ider = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ider).size).toBe(ider.length);
        const mal = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
        expect(mal.filter((id) => !ider.includes(id))).toEqual([]);
        const fel = await ogiltigt({ html: sida(html), adress: '/' });
        expect(fel.filter((rad) => !/empty-heading|heading-level/.test(rad))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

/** Content is data: nothing in src can turn a text into code. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Modules whose place is only known when the command runs: the search engine of a built site, and the program that Astro compiled of src. */
const HAMTAR_EFTER_PLATS = [
  'src/cli/sokprov/nod.ts',
  'src/cli/sokprov/ren.ts',
  'src/cli/bygge/sidor/ladda.ts',
];

/** What runs elsewhere: in the browser, inside the Mermaid engine, in the bare site that we measure ourselves against. */
const EGNA = ['src/diagram/mermaid/', 'src/klient/', 'src/cli/matt/'];

const filer = (readdirSync('src', { recursive: true }) as string[])
  .map((fil) => `src/${fil.replaceAll('\\', '/')}`)
  .filter((fil) => /\.(?:ts|mjs|js|astro)$/.test(fil))
  .filter((fil) => !EGNA.some((mapp) => fil.startsWith(mapp)));

function med(monster: RegExp): string[] {
  return filer.flatMap((fil) =>
    [...utanKommentarer(fil).matchAll(monster)].map((traff) => `${fil}: ${traff[0]}`),
  );
}

function utanKommentarer(fil: string): string {
  return readFileSync(fil, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('src', () => {
  it('has files to look at', () => {
    expect(filer.length).toBeGreaterThan(200);
  });

  it.each([
    ['eval', /\beval\s*\(/g],
    ['Function', /\bnew\s+Function\b|\bFunction\s*\(/g],
    ['node:vm', /['"](?:node:)?vm['"]/g],
    ['a timer given a text', /\bset(?:Timeout|Interval)\s*\(\s*['"`]/g],
    [
      'a compiler of MDX',
      /['"](?:@mdx-js\/[^'"]*|@astrojs\/mdx|satteri|@astrojs\/markdown-[^'"]*|remark-mdx)['"]/g,
    ],
    [
      'a parser of JavaScript',
      /['"](?:acorn[^'"]*|micromark-extension-mdxjs[^'"]*|micromark-extension-mdx-md-esm)['"]/g,
    ],
  ])('never uses %s', (_, monster) => {
    // The pages that the project writes itself are compiled: they need to know what a plugin of the compiler looks like.
    const egna = "src/components/redaktor/mdx-plugg.ts: 'satteri'";
    expect(med(monster).filter((ett) => ett !== egna)).toEqual([]);
  });

  it('imports only modules that it names', () => {
    const okanda = med(/\bimport\s*\((?!\s*'[^']+'\s*\))/g).filter(
      (ett) => !HAMTAR_EFTER_PLATS.some((fil) => ett.startsWith(`${fil}:`)),
    );
    expect(okanda).toEqual([]);
  });

  it('writes HTML unescaped in few places only: text that tillBitar made, drawings, blocks of data, and pages read again for print', () => {
    expect(
      med(/set:html/g)
        .map((ett) => ett.split(':')[0])
        .sort(),
    ).toEqual([
      'src/components/ar/Hjul.astro',
      'src/components/ar/Hjul.astro',
      'src/components/ar/Starthjul.astro',
      'src/components/bildspel/Diabildsfigur.astro',
      'src/components/bildspel/Diabildsfigur.astro',
      'src/components/diagram/Diagram.astro',
      'src/components/sida/Ikon.astro',
      'src/components/sida/LankadeData.astro',
      'src/components/skillnad/Skillnad.astro',
      'src/components/text/Bitar.astro',
      'src/components/utskrift/Utskriftstext.astro',
      'src/gemensamt/delar/Flerhjul.astro',
      'src/layouts/Utskriftssida.astro',
      'src/pages/utskrift/malkedja.astro',
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The flow of the house: a folder imports only from itself and from those before it. */
const FLODE = [
  'svenska',
  'tid',
  'lagrum',
  'schema',
  'problem',
  'html',
  'webb',
  'innehall',
  'lasbarhet',
  'granskning',
  'modell',
  'version',
  'skillnad',
  'redigering',
  'diagram',
  'ovning',
  'jamforelse',
  'sok',
  'kalender',
  'bildspel',
  'utskrift',
  'underlag',
  'oppnadata',
  'offline',
  'klient',
  'components',
  'layouts',
  'pages',
  'gemensamt',
  'cli',
];
/** Only these may know Astro's content layer. */
const KANNER_INNEHALLET = [
  'src/content.config.ts',
  'src/modell/las.ts',
  'src/pages/',
  // Writes out the bare site that we measure ourselves against.
  'src/cli/matt/bar.ts',
];

const filer = (readdirSync('src', { recursive: true }) as string[])
  .map((fil) => `src/${fil.replaceAll('\\', '/')}`)
  .filter((fil) => /\.(ts|astro|mjs)$/.test(fil));

describe('the direction of imports', () => {
  it('has files to try, in known folders', () => {
    expect(filer.length).toBeGreaterThan(50);
    const okanda = filer
      .map(mapp)
      .filter((ett) => ett !== '' && !FLODE.includes(ett) && ett !== 'styles');
    expect(okanda).toEqual([]);
  });

  it('goes one way only', () => {
    const fel = filer.flatMap((fil) =>
      importer(fil)
        .filter((mal) => FLODE.indexOf(mapp(mal)) > FLODE.indexOf(mapp(fil)) && mapp(fil) !== '')
        .map((mal) => `${fil} → ${mal}`),
    );
    expect(fel).toEqual([]);
  });

  it('never goes round, not within a folder either', () => {
    expect(cirklar(new Map(filer.map((fil) => [fil, importer(fil)])))).toEqual([]);
  });

  it('finds a circle, however long it is', () => {
    const graf = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
      ['e', ['a', 'e']],
    ]);
    expect(cirklar(graf)).toEqual(['a → b → c → a', 'e → e']);
  });

  it('looks nothing up by id in components and pages: the model is linked', () => {
    const slarUpp = filer.filter(
      (fil) =>
        /^src\/(components|layouts|pages)\//.test(fil) &&
        /\bhitta\('/.test(readFileSync(fil, 'utf8')),
    );
    expect(slarUpp).toEqual([]);
  });

  it('lets only the reader and the pages know astro:content', () => {
    const fel = filer.filter(
      (fil) =>
        /from 'astro:content'/.test(readFileSync(fil, 'utf8')) &&
        !KANNER_INNEHALLET.some((lov) => fil.startsWith(lov)),
    );
    expect(fel).toEqual([]);
  });
});

/** One way round for each circle of imports. */
function cirklar(graf: ReadonlyMap<string, string[]>): string[] {
  const klara = new Set<string>();
  const funna: string[] = [];
  const ga = (fil: string, vag: string[]): void => {
    const vid = vag.indexOf(fil);
    if (vid >= 0) funna.push([...vag.slice(vid), fil].join(' → '));
    if (vid >= 0 || klara.has(fil)) return;
    for (const mal of graf.get(fil) ?? []) ga(mal, [...vag, fil]);
    klara.add(fil);
  };
  for (const fil of graf.keys()) ga(fil, []);
  return funna;
}

/** The folder below src that a file lies in; empty for src itself. */
function mapp(fil: string): string {
  const delar = fil.split('/');
  return delar.length > 2 ? (delar[1] ?? '') : '';
}

/** Relative imports of a file, as paths from the root of the project. */
function importer(fil: string): string[] {
  const text = readFileSync(fil, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)]
    .map(([, mal = '']) => relative('.', resolve(join(dirname(fil), mal))))
    .filter((mal) => mal.startsWith('src/'));
}

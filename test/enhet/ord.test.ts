import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allaNamnI, exporterade, namnenI, ordINamn } from '../stod/namn.ts';

const LISTA = readFileSync('docs/ord.md', 'utf8');
const [, AVSNITT = '', ENGELSKA = ''] =
  /^## General words: small words$([^]*)^## English and technical words$([^]*)/m.exec(LISTA) ?? [];
/** Each row: its words, their meaning, an example. */
const RADER = [...AVSNITT.matchAll(/^\| +([a-z, ]+?) +\| +(.+?) +\| +`(.+?)` +\|$/gm)].map(
  ([, ord = '', mening = '', exempel = '']) => ({ ord: ord.split(', '), mening, exempel }),
);
const SVENSKA = RADER.flatMap(({ ord }) => ord);
const [, TEKNIK = ''] = /: ([^:]+)\.\s*$/.exec(ENGELSKA) ?? [];

describe('docs/ord.md', () => {
  it('has every word of the names of files, folders, fields and exports in src', () => {
    expect(okanda(namnenI('src'))).toEqual([]);
  });

  it('has each word once', () => {
    const alla = [...SVENSKA, ...engelska()];
    expect(alla.filter((ord, nr) => alla.indexOf(ord) !== nr)).toEqual([]);
  });

  it('has an example of each word that stands in src, and is of that row', () => {
    const namn = allaNamnI('src');
    const fel = RADER.filter(
      ({ ord, exempel }) =>
        !namn.has(exempel) || !ordINamn(exempel).some((ett) => ord.includes(ett)),
    );
    expect(fel).toEqual([]);
  });

  it('is read whole', () => {
    const rader = AVSNITT.split('\n').filter((rad) => /^\| (?!word |--)/.test(rad));
    expect(RADER.length).toBe(rader.length);
    expect(RADER.length).toBeGreaterThan(700);
    expect(engelska().length).toBeGreaterThan(100);
  });
});

describe('a name', () => {
  it.each([
    ['lasRadAv', ['las', 'rad', 'av']],
    ['HOGST_MS', ['hogst', 'ms']],
    ['vem-beslutar.mdx', ['vem', 'beslutar', 'mdx']],
    ['tillHTMLText', ['till', 'html', 'text']],
    ['[id].astro', ['id', 'astro']],
    ['lasIArbetare', ['las', 'arbetare']],
  ])('%s is taken apart', (namn, ord) => {
    expect(ordINamn(namn)).toEqual(ord);
  });

  it('is found where it is exported', () => {
    const text =
      'export const A = 1;\nexport async function b() {}\nexport type C = 1;\nconst d = 2;\n';
    expect(exporterade(text)).toEqual(['A', 'b', 'C']);
  });

  it('that has a word outside the list is told with its place', () => {
    expect(okanda([['lasQvistRad', 'modell/kvist.ts']])).toEqual([
      'qvist: lasQvistRad in modell/kvist.ts',
    ]);
  });
});

/** The words of names that the list does not have, each with the first name that holds it. */
function okanda(namnen: ReturnType<typeof namnenI>): string[] {
  const kanda = new Set([...SVENSKA, ...engelska()]);
  const funna = new Map<string, string>();
  for (const [namn, fil] of namnen)
    for (const ord of ordINamn(namn))
      if (!kanda.has(ord) && !funna.has(ord)) funna.set(ord, `${namn} in ${fil}`);
  return [...funna].map(([ord, plats]) => `${ord}: ${plats}`);
}

function engelska(): string[] {
  return TEKNIK.split(/,\s+/).map((ord) => ord.trim());
}

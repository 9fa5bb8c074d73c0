import { describe, expect, it } from 'vitest';
import { lasYaml } from '../../../../src/innehall/framsida/yaml.ts';
import { ELAK_YAML } from '../elaka.ts';

function las(yaml: string) {
  const { varde, problem } = lasYaml({ fil: 'a.mdx', yaml, radFore: 1, tak: 64_000 });
  return {
    varde,
    koder: problem.map(({ kod, rad, kolumn }) => `${kod} ${rad}:${kolumn}`),
    problem,
  };
}

describe('YAML that can be read', () => {
  it.each([
    ['gällerFrån: 1\n', { gallerFran: 1 }],
    ['datum: 2018-12-18\n', { datum: '2018-12-18' }],
    ['ja: yes\n', { ja: 'yes' }],
    ['a: >-\n  x\n  y\n', { a: 'x y' }],
    ['a: { b: [1, true, null] }\n', { a: { b: [1, true, null] } }],
    ['a: "R&B * !"\n', { a: 'R&B * !' }],
    ['a: R&B * c!\n', { a: 'R&B * c!' }],
    ['a: b\r\nc: d\r\n', { a: 'b', c: 'd' }],
    ['# bara en kommentar\n', null],
    ['__proto__: { a: 1 }\n', JSON.parse('{"__proto__":{"a":1}}') as unknown],
  ])('%j', (yaml, varde) => {
    expect(las(yaml)).toMatchObject({ koder: [] });
    expect(las(yaml).varde).toEqual(varde);
  });
});

describe('YAML with a slip', () => {
  it.each<[yaml: string, problem: string, rattad: string | undefined, varde: unknown]>([
    ['a: b: c\n', 'YAML-KOLON 2:4', 'a: "b: c"', { a: 'b: c' }],
    [
      'x: 1\na: Mål: ett "mål"\n',
      'YAML-KOLON 3:4',
      `a: 'Mål: ett "mål"'`,
      { x: 1, a: 'Mål: ett "mål"' },
    ],
    ['a: ”Mål: ett”\n', 'YAML-CITAT 2:4', 'a: "Mål: ett"', { a: 'Mål: ett' }],
    ['a: ”b”\n', 'YAML-CITAT 2:4', 'a: "b"', { a: 'b' }],
    ['a: [”b”, c]\n', 'YAML-CITAT 2:5', 'a: ["b", c]', { a: ['b', 'c'] }],
    ['a: "b\nc: d\n', 'YAML-CITAT 2:4', 'a: "b"', { a: 'b', c: 'd' }],
    ['a: "b" c\n', 'YAML-CITAT 2:4', `a: '"b" c'`, { a: '"b" c' }],
    ['a: b #1 c\n', 'YAML-KOMMENTAR 2:6', 'a: "b #1 c"', { a: 'b #1 c' }],
    ['a: Två ord # c\n', 'YAML-KOMMENTAR 2:12', 'a: "Två ord # c"', { a: 'Två ord # c' }],
    ['a: [b #1, c]\nd: 1\n', 'YAML-KOMMENTAR 2:7', 'a: ["b #1", c]', { a: ['b #1', 'c'], d: 1 }],
    ['a:\n\tb: 1\n', 'YAML-TABB 3:1', '  b: 1', { a: { b: 1 } }],
    ['a: 1\n\tb: 1\n', 'YAML-TABB 3:1', 'b: 1', { a: 1, b: 1 }],
    ['a: 1\n  b: 2\nc: 3\n', 'YAML-INDRAG 3:3', 'b: 2', { a: 1, b: 2, c: 3 }],
    ['a:\n  b: 2\n c: 3\n', 'YAML-INDRAG 4:2', '  c: 3', { a: { b: 2, c: 3 } }],
    ['a:\n  - b\n - c\n', 'YAML-INDRAG 4:2', '  - c', { a: ['b', 'c'] }],
    ['a:\n  - b\n    - c\n', 'YAML-INDRAG 4:5', '  - c', { a: ['b', 'c'] }],
    ['a:\n  - b: 1\n   c: 2\n', 'YAML-INDRAG 4:4', '    c: 2', { a: [{ b: 1, c: 2 }] }],
    [
      'titel: ett\ntvå tre.\nc: 1\n',
      'YAML-INDRAG 3:1',
      '  två tre.',
      { titel: 'ett två tre.', c: 1 },
    ],
    ['a:\n  -b\n  - c\n', 'YAML-STRECK 3:3', '  - b', { a: ['b', 'c'] }],
    ['a:\n  -b\n  -c\n', 'YAML-STRECK 3:3', '  - b', { a: ['b', 'c'] }],
    ['titel:b\nc: 1\n', 'YAML-KOLON 2:6', 'titel: b', { titel: 'b', c: 1 }],
    ['titel b\nc: 1\n', 'YAML-KOLON 2:1', 'titel: b', { titel: 'b', c: 1 }],
    ['a: **x** y\n', 'YAML-ALIAS 2:4', 'a: "x y"', { a: 'x y' }],
    ['a: ? b\n', 'YAML-FEL 2:4', 'a: "? b"', { a: '? b' }],
    ['titel:\u00A0b\nc: 1\n', 'FIL-TECKEN 2:7', 'titel: b', { titel: 'b', c: 1 }],
    ['a:\n  – b\n  – c\n', 'YAML-STRECK 3:3', '  - b', { a: ['b', 'c'] }],
    ['a:\n  • b\n', 'YAML-STRECK 3:3', '  - b', { a: ['b'] }],
    ['a:\n  - b\n  – c\n', 'YAML-STRECK 4:3', '  - c', { a: ['b', 'c'] }],
    ['a: "b "c" d"\n', 'YAML-CITAT 2:4', `a: 'b "c" d'`, { a: 'b "c" d' }],
    ['a: "b\\c"\n', 'YAML-CITAT 2:4', "a: 'b\\c'", { a: 'b\\c' }],
    ['a: [b] c\n', 'YAML-FEL 2:4', 'a: "[b] c"', { a: '[b] c' }],
    [
      'a: { b: c: d, e: f }\n',
      'YAML-KOLON 2:9',
      'a: { b: "c: d", e: f }',
      { a: { b: 'c: d', e: 'f' } },
    ],
    [
      'a: { organ: b datum: c }\n',
      'YAML-FEL 2:14',
      'a: { organ: b, datum: c }',
      { a: { organ: 'b', datum: 'c' } },
    ],
    ['a: { b: c }}\n', 'YAML-FEL 2:12', 'a: { b: c }', { a: { b: 'c' } }],
    ['a: [b}\nc: 1\n', 'YAML-FEL 2:4', 'a: [b]', { a: ['b'], c: 1 }],
    ['a: @b\n', 'YAML-FEL 2:4', 'a: "@b"', { a: '@b' }],
    ['a: [1, 2\nb: 3\n', 'YAML-FEL 2:4', 'a: [1, 2]', { a: [1, 2], b: 3 }],
    ['a: { b: 1\nb: 3\n', 'YAML-FEL 2:4', 'a: { b: 1}', { a: { b: 1 }, b: 3 }],
    ['a: "b\n+++ c\n d"\n', 'YAML-FEL 3:1', undefined, { a: 'b +++ c d' }],
    ['a: "b\\0c"\n', 'FIL-TECKEN 2:4', 'a: "bc"', { a: 'bc' }],
    ['a: "b\\u202Ec"\n', 'FIL-TECKEN 2:4', 'a: "bc"', { a: 'bc' }],
    ['a: "b\\Lc\\Pd\\Ne"\n', 'FIL-TECKEN 2:4', 'a: "b c d e"', { a: 'b c d e' }],
    ['"a\\u200E": b\n', 'FIL-TECKEN 2:1', '"a": b', { a: 'b' }],
  ])('%j is told once, and read as it was meant', (yaml, kod, rattad, vantat) => {
    const { koder, problem, varde } = las(yaml);
    expect(koder).toEqual([kod]);
    expect(problem[0]?.rattad).toBe(rattad);
    expect(varde).toEqual(vantat);
  });

  it('is told for each line', () => {
    const { koder, varde } = las('a: b: c\nd:\n   e: 1\n  f: 2\ng: ”h”\n');
    expect(koder).toEqual(['YAML-KOLON 2:4', 'YAML-INDRAG 5:3', 'YAML-CITAT 6:4']);
    expect(varde).toEqual({ a: 'b: c', d: { e: 1, f: 2 }, g: 'h' });
  });

  it('tells the tabs of a file once', () => {
    const { problem, varde } = las('a:\n\tb: 1\n\tc: 2\n\td: 3\n');
    expect(problem.map(({ text }) => text)).toEqual([
      'Raden börjar med en tabb, liksom 2 rader till. Gör indrag med blanksteg.',
    ]);
    expect(varde).toEqual({ a: { b: 1, c: 2, d: 3 } });
  });

  it.each([
    'a: b # en kommentar\n',
    'a: 2018-12-18 # beslutet\n',
    '# en rad\na: b\n',
    'a: C#\n',
    'a: "b #1"\n',
    'a: ”b” och ”c”\n',
    'a: "”b”"\n',
    'a: -5\n',
    'a: >-\n  b #1\n  - c\n',
    'a: "b\\nc\\td"\n',
  ])('%j is none', (yaml) => {
    expect(las(yaml).koder).toEqual([]);
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['? [a]\n: b\n', 'YAML-FEL 2:3', undefined],
    ['a: &x 1\n', 'YAML-ALIAS 2:7', 'a: "&x 1"'],
    ['a: *x\n', 'YAML-ALIAS 2:4', 'a: "*x"'],
    ['a: !!str x\n', 'YAML-ALIAS 2:10', 'a: "!!str x"'],
    ['a: !x y\n', 'YAML-ALIAS 2:7', 'a: "!x y"'],
  ])('%j', (yaml, kod, rattad) => {
    const { koder, problem, varde } = las(yaml);
    expect(koder[0]).toBe(kod);
    expect(problem[0]?.rattad).toBe(rattad);
    expect(varde).toBeUndefined();
  });

  it.each([
    ['a: 1\na: 2\n', 'Fältet "a" står två gånger.'],
    ['gäller: 1\ngaller: 2\n', 'Fältet "galler" är samma som "gäller".'],
    ['a: { b: 1, b: 2 }\n', 'Fältet "b" står två gånger.'],
  ])('%j has a key twice', (yaml, text) => {
    expect(las(yaml).problem.map((ett) => ett.text)).toEqual([text]);
  });

  it('does not take a merge key', () => {
    expect(las('<<: { a: 1 }\n').varde).toEqual({ '<<': { a: 1 } });
  });
});

describe('YAML made to hurt', () => {
  // How long they may take: test/tider.
  it.each(ELAK_YAML)('%s are refused, and never mended at length', (_vad, yaml) => {
    const { koder } = las(yaml);
    expect(koder.length).toBeGreaterThan(0);
    expect(koder.length).toBeLessThanOrEqual(15);
  });

  it('forgives twelve levels but not thirteen', () => {
    expect(las(`a: ${'['.repeat(12)}${']'.repeat(12)}\n`).koder).toEqual([]);
    expect(las(`a: ${'['.repeat(13)}${']'.repeat(13)}\n`).koder).toEqual(['YAML-DJUP 2:1']);
  });
});

import { describe, expect, it } from 'vitest';
import { lasYaml } from '../../../src/granskning/yaml.ts';
import { ELAK_YAML } from './elaka.ts';

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

describe('YAML that cannot', () => {
  it.each([
    ['a: b: c\n', 'YAML-KOLON 2:4', 'a: "b: c"'],
    ['x: 1\na: Mål: ett "mål"\n', 'YAML-KOLON 3:4', 'a: "Mål: ett \\"mål\\""'],
    ['a:\n\tb: 1\n', 'YAML-TABB 3:1', '  b: 1'],
    ['a: @b\n', 'YAML-FEL 2:4', 'a: "@b"'],
    ['a: [1, 2\nb: 3\n', 'YAML-FEL 2:4', undefined],
    ['a: { b: 1\nb: 3\n', 'YAML-FEL 2:4', undefined],
    ['- a\nb: 1\n', 'YAML-FEL 3:1', undefined],
    ['a: "b\n', 'YAML-FEL 3:1', undefined],
    ['? [a]\n: b\n', 'YAML-FEL 2:3', undefined],
    ['a: &x 1\n', 'YAML-ALIAS 2:7', undefined],
    ['a: *x\n', 'YAML-ALIAS 2:4', undefined],
    ['a: !!str x\n', 'YAML-ALIAS 2:10', undefined],
    ['a: !x y\n', 'YAML-ALIAS 2:7', undefined],
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
  it.each(ELAK_YAML)('%s are refused', (_vad, yaml) => {
    expect(las(yaml).koder.length).toBeGreaterThan(0);
  });

  it('forgives twelve levels but not thirteen', () => {
    expect(las(`a: ${'['.repeat(12)}${']'.repeat(12)}\n`).koder).toEqual([]);
    expect(las(`a: ${'['.repeat(13)}${']'.repeat(13)}\n`).koder).toEqual(['YAML-DJUP 2:1']);
  });
});

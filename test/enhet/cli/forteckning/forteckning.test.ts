import { afterEach, describe, expect, it, vi } from 'vitest';
import { skrivForteckning } from '../../../../src/cli/forteckning/cyclonedx.ts';
import { licensfel } from '../../../../src/cli/forteckning/licenslista.ts';
import { franLasfil, lasLasfil } from '../../../../src/cli/forteckning/paket.ts';

const SUMMA = 'ab'.repeat(32);
afterEach(() => vi.unstubAllEnvs());

/** A project that needs `a` and, for drawing, `@b/b`; both need a `c`, of a version each. */
const INNEHALL = franLasfil({
  packages: {
    '': {
      name: 'projekt',
      version: '1.0.0',
      license: 'MIT',
      dependencies: { a: '1', '@b/b': '2' },
    },
    'node_modules/prov': { version: '9.0.0', license: 'MIT', dev: true },
    'node_modules/a': {
      version: '1.0.0',
      license: '(MIT OR GPL-3.0-or-later)',
      integrity: 'sha512-AAEC',
      dependencies: { c: '1' },
    },
    'node_modules/@b/b': {
      version: '2.0.0',
      license: 'BSD',
      optional: true,
      dependencies: { c: '2' },
      optionalDependencies: { 'bara-windows': '1' },
    },
    'node_modules/@b/b/node_modules/c': { version: '2.0.0', license: 'ISC' },
    'node_modules/c': { version: '1.0.0' },
  },
});

describe('the parts of a build', () => {
  interface Forteckning {
    serialNumber: string;
    metadata: { timestamp?: string; component: object };
    components: { 'bom-ref': string; licenses?: object[]; hashes?: object[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  }
  const skriv = (summa = SUMMA) => JSON.parse(skrivForteckning(INNEHALL, summa)) as Forteckning;

  it('are those of the lockfile but what is for tests alone, each with what it needs, as Node finds it', () => {
    const { components, dependencies } = skriv();
    const [a, b, c1, c2] = ['a@1.0.0', '%40b/b@2.0.0', 'c@1.0.0', 'c@2.0.0'].map(
      (ett) => `pkg:npm/${ett}`,
    );
    expect(components.map((ett) => ett['bom-ref'])).toEqual([b, a, c1, c2]);
    expect(dependencies).toEqual([
      { ref: b, dependsOn: [c2] },
      { ref: a, dependsOn: [c1] },
      { ref: c1, dependsOn: [] },
      { ref: c2, dependsOn: [] },
      { ref: 'pkg:npm/projekt@1.0.0', dependsOn: [b, a] },
    ]);
  });

  it('have licence and sum as CycloneDX writes them', () => {
    const { components } = skriv();
    expect(components[0]).toEqual({
      type: 'library',
      'bom-ref': 'pkg:npm/%40b/b@2.0.0',
      group: '@b',
      name: 'b',
      version: '2.0.0',
      scope: 'optional',
      licenses: [{ license: { name: 'BSD' } }],
      purl: 'pkg:npm/%40b/b@2.0.0',
    });
    expect(components[1]).toMatchObject({
      hashes: [{ alg: 'SHA-512', content: '000102' }],
      licenses: [{ expression: '(MIT OR GPL-3.0-or-later)' }],
    });
    expect(components[2]).not.toHaveProperty('licenses');
    expect(components[3]).toMatchObject({ licenses: [{ license: { id: 'ISC' } }] });
  });

  it('tell which build they are of: its sum, a number that changes with it, and no time of their own', () => {
    const { serialNumber, metadata } = skriv();
    expect(metadata.component).toMatchObject({
      type: 'application',
      name: 'projekt',
      hashes: [{ alg: 'SHA-256', content: SUMMA }],
    });
    expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(skriv()).toEqual(skriv());
    expect(skriv('cd'.repeat(32)).serialNumber).not.toBe(serialNumber);
    expect(metadata).not.toHaveProperty('timestamp');
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
    expect(skriv().metadata.timestamp).toBe('2023-11-14T22:13:20Z');
  });
});

describe('the licences', () => {
  it('of all that our builds are made with are on the list', async () => {
    const { paket } = await lasLasfil();
    expect(paket.length).toBeGreaterThan(400);
    expect(licensfel(paket)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['Apache-2.0 AND LGPL-3.0-or-later', false],
    ['GPL-3.0-only', false],
    ['OFL-1.1', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    [undefined, false],
  ])('%s is good for any package: %s', (license, god) => {
    const { paket } = franLasfil({
      packages: { '': {}, 'node_modules/ett': { version: '1.0.0', ...(license && { license }) } },
    });
    expect(licensfel(paket)).toEqual(
      god ? [] : [expect.stringMatching(/^ett@1\.0\.0 har .*\(node_modules\/ett\)\.$/)],
    );
  });

  it('of fonts is good for fonts', () => {
    const { paket } = franLasfil({
      packages: { '': {}, 'node_modules/@fontsource/x': { version: '1.0.0', license: 'OFL-1.1' } },
    });
    expect(licensfel(paket)).toEqual([]);
  });
});

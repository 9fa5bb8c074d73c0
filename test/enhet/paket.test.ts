import { readdirSync, readFileSync } from 'node:fs';
import { getFileInfo } from 'prettier';
import { describe, expect, it } from 'vitest';
import lasfil from '../../package-lock.json' with { type: 'json' };
import paket from '../../package.json' with { type: 'json' };
import { paketI } from '../stod/paketimporter.ts';

/** Packages that no file imports, and what they are for. */
const UTAN_IMPORT: Record<string, string> = {
  node: 'runs the commands',
  '@astrojs/check': '`astro check`',
  '@types/node': 'named in tsconfig.json',
  eslint: '`eslint .`',
  'prettier-plugin-astro': 'named in .prettierrc.json',
};

const filer = (mapp: string) =>
  readdirSync(mapp, { recursive: true, encoding: 'utf8' })
    .map((fil) => `${mapp}/${fil.replaceAll('\\', '/')}`)
    .filter((fil) => /\.(?:ts|mjs|astro|mdx|css)$/.test(fil) && !/^test\/fall\/\w+\//.test(fil));
const produkt = [...filer('src'), 'astro.config.mjs'];
const prov = [...filer('test'), 'eslint.config.js', 'vitest.config.ts'];
const iProdukten = paketI(produkt);
const iProven = paketI(prov);

const beroenden = Object.keys(paket.dependencies);
const provberoenden = Object.keys(paket.devDependencies);

describe('the packages of package.json', () => {
  it('are dependencies when the product imports them, types apart', () => {
    const korda = [...iProdukten].filter(([, slag]) => slag === 'kod').map(([namn]) => namn);
    expect(korda.length).toBeGreaterThan(20);
    expect(korda.filter((namn) => !beroenden.includes(namn))).toEqual([]);
  });

  it('are named there, whoever imports them', () => {
    const alla = [...iProdukten.keys(), ...iProven.keys()];
    expect(alla.filter((namn) => !harPaket(namn))).toEqual([]);
  });

  it('are devDependencies when only the tests or the types need them', () => {
    const bara = beroenden.filter((namn) => iProdukten.get(namn) !== 'kod');
    expect(bara.filter((namn) => !(namn in UTAN_IMPORT))).toEqual([]);
  });

  it('are all in use', () => {
    const anvanda = new Set([...iProdukten.keys(), ...iProven.keys()]);
    const oanvanda = [...beroenden, ...provberoenden].filter(
      (namn) => !anvanda.has(namn) && !anvanda.has(namn.replace('@types/', '')),
    );
    expect(oanvanda.sort()).toEqual(Object.keys(UTAN_IMPORT).sort());
  });

  it('have exact versions, which the lockfile holds', () => {
    for (const [namn, version] of Object.entries({
      ...paket.dependencies,
      ...paket.devDependencies,
    })) {
      expect(version, namn).toMatch(/^\d+\.\d+\.\d+$/);
      expect(installerat(namn)?.version, namn).toBe(version);
    }
  });

  it('that have install scripts are allowed by name, and no others', () => {
    // By name only: without addresses in the lockfile npm refuses a key with a version.
    const medSkript = Object.entries(lasfil.packages)
      .filter(([, ett]) => 'hasInstallScript' in ett && !('optional' in ett))
      .map(([vag]) => vag.replace(/^.*node_modules\//, ''));
    expect(paket.allowScripts).toEqual(Object.fromEntries(medSkript.map((namn) => [namn, true])));
  });

  it('come from no host that the lockfile names', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });
});

it('Prettier looks at every file of code', async () => {
  const kod = [...produkt, ...prov].filter((fil) => !fil.endsWith('.mdx'));
  const forbisedda = await Promise.all(
    kod.map(async (fil) => (await getFileInfo(fil, { ignorePath: '.prettierignore' })).ignored),
  );
  expect(kod.filter((_, plats) => forbisedda[plats])).toEqual([]);
});

/** Whether a package or the types of it stand in package.json. */
function harPaket(namn: string): boolean {
  return [...beroenden, ...provberoenden].some((ett) => ett === namn || ett === `@types/${namn}`);
}

/** What the lockfile installs under a name. */
function installerat(namn: string): { version?: string } | undefined {
  return (lasfil.packages as Record<string, { version?: string }>)[`node_modules/${namn}`];
}

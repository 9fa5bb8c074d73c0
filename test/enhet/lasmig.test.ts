import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import paket from '../../package.json' with { type: 'json' };

const SIDOR = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/ord.md'];
const STEG = ['src/', 'test/', 'public/', 'content/', 'docs/', '.github/', '.ci/'];
/** Made by the examples of CONTRIBUTING, not part of the project. */
const EXEMPEL = ['titelpunkt.ts', 'titel-punkt/', 'rapportering.ts'];

describe.each(SIDOR)('%s', (sida) => {
  const text = readFileSync(sida, 'utf8');

  it('names commands that there are', () => {
    const namn = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, ett = '']) => ett);
    expect(namn.filter((ett) => !(ett in paket.scripts))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const vagar = [...text.matchAll(/[`(]([\w./\-[\]]+\/[\w./\-[\]]*)[`)]/g)]
      .map(([, vag = '']) => vag)
      .filter((vag) => STEG.some((ett) => vag.startsWith(ett)))
      .filter((vag) => !EXEMPEL.some((ett) => vag.endsWith(ett)));
    expect(vagar.filter((vag) => !existsSync(vag))).toEqual([]);
  });

  it('links to pages that there are', () => {
    const utanKod = text.replace(/`[^`\n]+`/g, '');
    const lankar = [...utanKod.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, vag = '']) => vag);
    expect(lankar.filter((vag) => !existsSync(vag))).toEqual([]);
  });
});

it('README names every command', () => {
  const text = readFileSync('README.md', 'utf8');
  const utan = Object.keys(paket.scripts).filter(
    (namn) => !new RegExp(`npm (run )?${namn}\\b`).test(text),
  );
  expect(utan).toEqual([]);
});

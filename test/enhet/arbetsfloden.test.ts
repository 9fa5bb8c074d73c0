/** The workflows of GitHub, GitLab and Azure DevOps: they run what there is, and with no more rights than they need. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import paket from '../../package.json' with { type: 'json' };

const GITHUB = readdirSync('.github/workflows').map((fil) => `.github/workflows/${fil}`);
const ALLA = [...GITHUB, '.gitlab-ci.yml', '.azure/pipelines.yml'];
const text = (fil: string) => readFileSync(fil, 'utf8');
const last = (fil: string) =>
  parse(text(fil), { strict: true, uniqueKeys: true }) as Record<string, unknown>;

interface Steg {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** Every text in a tree. */
function texter(varde: unknown): string[] {
  if (typeof varde === 'string') return [varde];
  return varde && typeof varde === 'object' ? Object.values(varde).flatMap(texter) : [];
}

/** Every step of a workflow of GitHub. */
function steg(fil: string): Steg[] {
  const { jobs } = last(fil) as { jobs: Record<string, { steps: Steg[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

describe.each(ALLA)('%s', (fil) => {
  const rader = texter(last(fil)).join('\n');

  it('runs scripts that there are', () => {
    const kors = [...rader.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, namn = '']) => namn,
    );
    expect(kors.filter((namn) => !(namn in paket.scripts))).toEqual([]);
    const egna = [...rader.matchAll(/\.ci\/\w+/g)].map(([namn]) => namn);
    expect(egna.filter((namn) => !existsSync(namn))).toEqual([]);
    expect(kors.length + egna.length + (fil.endsWith('kommentar.yml') ? 1 : 0)).toBeGreaterThan(0);
  });

  it('never uploads the internal site', () => {
    const bygger = /npm run build/.test(rader);
    const laddarUpp = /upload-artifact|artifacts|publish:/.test(text(fil));
    if (bygger && laddarUpp) expect(text(fil)).toMatch(/MALGRUPP(?:: |=)publik/);
  });
});

describe.each(GITHUB)('%s', (fil) => {
  it('says which rights it has, and pins each action to a commit', () => {
    expect(last(fil)).toHaveProperty('permissions');
    for (const { uses } of steg(fil)) if (uses) expect(uses).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
    expect(text(fil).match(/uses:/g)?.length ?? 0).toBe(
      text(fil).match(/@[0-9a-f]{40} # v\d/g)?.length ?? 0,
    );
    expect(text(fil)).not.toContain('pull_request_target');
  });

  it('leaves no token behind, and puts nothing that others write into a script', () => {
    for (const ett of steg(fil)) {
      if (ett.uses?.startsWith('actions/checkout'))
        expect(ett.with?.['persist-credentials']).toBe(false);
      expect(ett.run ?? '').not.toContain('${{');
    }
  });
});

it('each publishes both sites, by turns', () => {
  const [github, gitlab, azure] = [
    '.github/workflows/publicera.yml',
    '.gitlab-ci.yml',
    '.azure/pipelines.yml',
  ].map(last);
  const malgrupper = ['publik', 'intern'];
  expect(github).toMatchObject({
    jobs: { publicera: { strategy: { matrix: { malgrupp: malgrupper } } } },
  });
  expect(gitlab).toMatchObject({ publicera: { parallel: { matrix: [{ MALGRUPP: malgrupper }] } } });
  expect((azure as { parameters: unknown[] }).parameters[0]).toMatchObject({ default: malgrupper });
});

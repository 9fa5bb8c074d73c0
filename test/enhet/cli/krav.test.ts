import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import paket from '../../../package.json' with { type: 'json' };
import { MINST, saknas } from '../../../src/cli/grund/krav.mjs';

describe('what a command needs before it starts', () => {
  it('is there with the pinned Node', () => {
    expect(saknas(paket.dependencies.node, true)).toBeUndefined();
    expect(saknas(`${MINST}.0`, true)).toBeUndefined();
    expect(saknas('26.0.0', true)).toBeUndefined();
  });

  it.each(['18.20.8', '20.20.2', '22.22.0', '24.1.0'])('is not there with Node %s', (version) => {
    const rader = saknas(version, true) ?? '';
    expect(rader).toContain(`Nu körs Node ${version}.`);
    expect(rader).toContain('kör npm ci');
  });

  it('is not there before the packages are', () => {
    expect(saknas('24.21.0', false)).toMatch(
      /^Programmets delar är inte installerade\.\nKör npm ci/,
    );
  });

  it('is told without a stack, and the command is not begun', () => {
    const mapp = mkdtempSync(join(tmpdir(), 'krav-'));
    try {
      cpSync('src/cli/grund/krav.mjs', join(mapp, 'krav.mjs'));
      const svar = spawnSync(
        process.execPath,
        ['--import', './krav.mjs', '--eval', "console.log('började')"],
        { cwd: mapp, encoding: 'utf8', timeout: 60_000 },
      );
      expect(svar.stdout).toBe('');
      expect(svar.stderr.trim().split('\n')).toHaveLength(2);
      expect(svar.status).toBe(1);
    } finally {
      rmSync(mapp, { recursive: true });
    }
  });

  it('is asked for by every command of package.json that node runs', () => {
    const med = Object.entries(paket.scripts).filter(([, rad]) => rad.startsWith('node '));
    expect(med.length).toBeGreaterThan(5);
    for (const [namn, rad] of med)
      expect(rad, namn).toMatch(/^node --import \.\/src\/cli\/grund\/krav\.mjs \S+\.ts$/);
  });
});

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const kor = (...ord: string[]) =>
  spawnSync(process.execPath, ['test/fuzz/kor.ts', ...ord], { encoding: 'utf8', timeout: 120_000 });

describe('npm run fuzz', () => {
  it('explains itself', () => {
    const { status, stdout } = kor('--hjalp');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run fuzz -- --antal 500000');
  });

  it('refuses what it does not know, in Swedish', () => {
    expect(kor('--antl', '3')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Menade du --antal?'),
    });
    expect(kor('--antal', 'många')).toMatchObject({
      status: 1,
      stderr: '--antal ska vara ett heltal, till exempel --antal 20.\n',
    });
  });
});

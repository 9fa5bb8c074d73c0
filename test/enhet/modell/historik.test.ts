import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { andradDag, datumPerSida, senastAndrade } from '../../../src/modell/andringar.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { lasHistorik } from '../../../src/modell/historik.ts';
import { lasMiljo } from '../../../src/webb/miljo.ts';
import { litenHandbok } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());

describe('the log', () => {
  it('gives each page its latest day, in whatever order the commits stand', () => {
    const dagar = datumPerSida(
      '\x002026-01-02\n\nkapitel/a/om.mdx\n\x002026-03-01\n\nkapitel/om.mdx\nroller/direktor.mdx\n',
    );
    expect(Object.fromEntries(dagar)).toEqual({
      'kapitel/om': '2026-03-01',
      'roller/direktor': '2026-03-01',
    });
  });

  it('cares about pages only', () => {
    expect(
      datumPerSida('\x002026-01-02\n\nhandbok.yaml\nokant/x.mdx\nkapitel/bild.png\n').size,
    ).toBe(0);
    expect(datumPerSida('').size).toBe(0);
  });
});

describe('latest changes', () => {
  const historik = new Map([
    ['kapitel/om', '2026-01-01'],
    ['kapitel/mal', '2026-02-01'],
    ['roller/fullmaktige', '2026-02-01'],
    ['kapitel/borttaget', '2026-03-01'],
  ]);

  it('show the newest first, and only pages that exist', () => {
    expect(senastAndrade(bok, historik, 9).map(({ nod }) => nod.id)).toEqual([
      'mal',
      'fullmaktige',
      'om',
    ]);
    expect(senastAndrade(bok, historik, 1)).toHaveLength(1);
  });

  it('say nothing of a page that git does not know', () => {
    expect(andradDag(bok.kapitel[0]!, new Map())).toBeUndefined();
  });
});

describe('git', () => {
  let mapp: string;
  const git = (...argument: string[]) =>
    execFileSync(
      'git',
      ['-C', mapp, '-c', 'user.name=x', '-c', 'user.email=x@example.se', ...argument],
      {
        stdio: 'ignore',
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: '2026-05-04T23:30:00+0200',
          GIT_COMMITTER_DATE: '2026-06-01T00:00:00Z',
        },
      },
    );
  beforeAll(() => {
    mapp = mkdtempSync(join(tmpdir(), 'historik-'));
    mkdirSync(join(mapp, 'bok', 'kapitel'), { recursive: true });
    writeFileSync(join(mapp, 'bok', 'kapitel', 'om.mdx'), 'x');
  });
  afterAll(() => rmSync(mapp, { recursive: true }));
  const las = (env: NodeJS.ProcessEnv = {}) =>
    lasHistorik(lasMiljo({ INNEHALL: mapp, HANDBOK: 'bok', ...env }));

  it('gives nothing where it does not exist', () => {
    expect(las().size).toBe(0);
  });

  it('gives the day of the author, whatever the time zone of the machine', () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    expect(Object.fromEntries(las())).toEqual({ 'kapitel/om': '2026-05-04' });
    expect(las({ HISTORIK: '0' }).size).toBe(0);
  });

  it('gives nothing from a shallow clone, where the days would be wrong', () => {
    const kopia = mkdtempSync(join(tmpdir(), 'ytlig-'));
    git('commit', '-qm', 'y', '--allow-empty');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${mapp}`, join(kopia, 'k')], {
      stdio: 'ignore',
    });
    expect(lasHistorik(lasMiljo({ INNEHALL: join(kopia, 'k'), HANDBOK: 'bok' })).size).toBe(0);
    rmSync(kopia, { recursive: true });
  });
});

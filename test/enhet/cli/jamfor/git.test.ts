import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitpunkt, gitrot } from '../../../../src/cli/jamfor/git.ts';
import { packaUpp } from '../../../../src/cli/jamfor/packa-upp.ts';
import { lasJamfortext, utanOlasta } from '../../../../src/cli/jamfor/text.ts';
import { antalssatser, skillnad } from '../../../../src/skillnad/index.ts';
import { BRA } from '../../../fall/stod.ts';

let forrad: string;
let rot: string;

const git = (...ord: string[]) =>
  execFileSync(
    'git',
    ['-C', forrad, '-c', 'user.name=A', '-c', 'user.email=a@exempel.se', ...ord],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

beforeAll(() => {
  forrad = mkdtempSync(join(tmpdir(), 'jamfor-'));
  rot = join(forrad, 'content/bra');
  cpSync(BRA, rot, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=ett');
  git('tag', 'v1');
});

afterAll(() => rmSync(forrad, { recursive: true, force: true }));

describe('a place in git', () => {
  it('is found by branch, tag and commit, with its day', () => {
    const { sha, dag } = gitpunkt(rot, 'main');
    expect(sha).toMatch(/^[0-9a-f]{40}$/);
    expect(dag).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(gitpunkt(rot, 'v1').sha).toBe(sha);
    expect(gitpunkt(rot, sha.slice(0, 8)).sha).toBe(sha);
  });

  it('that does not exist is told with what is like it, and is never an option of git', () => {
    expect(() => gitpunkt(rot, 'mian')).toThrow(
      'Det finns ingen gren, tagg eller commit som heter "mian". Menade du "main"?',
    );
    expect(() => gitpunkt(rot, '--help')).toThrow(/heter "--help". Här finns: main, v1/);
  });

  it('outside any repository is told with another way', () => {
    const utanfor = mkdtempSync(join(tmpdir(), 'utan-git-'));
    expect(() => gitrot(utanfor)).toThrow(/hör inte till något git-förråd/);
    rmSync(utanfor, { recursive: true });
  });

  it('in a shallow copy tells how to get the rest', () => {
    const grund = mkdtempSync(join(tmpdir(), 'grund-'));
    git('clone', '--quiet', '--depth=1', '--no-tags', `file://${forrad}`, grund);
    expect(() => gitpunkt(grund, 'v1')).toThrow(/git fetch --unshallow.*fetch-depth: 0/);
    rmSync(grund, { recursive: true });
  });
});

describe('the handbook of a commit', () => {
  it('is laid beside everything, byte by byte, and nothing else is touched', () => {
    writeFileSync(join(rot, 'ny.txt'), 'Inte sparad.');
    const uppackad = packaUpp(rot, gitpunkt(rot, 'main'));
    expect(readFileSync(join(uppackad, 'handbok.yaml'))).toEqual(
      readFileSync(join(rot, 'handbok.yaml')),
    );
    expect(existsSync(join(uppackad, 'ny.txt'))).toBe(false);
    expect(git('status', '--porcelain')).toBe('?? content/bra/ny.txt\n');
    rmSync(join(rot, 'ny.txt'));
  });

  it('that was not there is told with those that were', () => {
    mkdirSync(join(forrad, 'content/annan'));
    expect(() => packaUpp(join(forrad, 'content/annan'), gitpunkt(rot, 'main'))).toThrow(
      /mappen content\/annan saknas där. Där finns: bra/,
    );
  });

  it('is compared with the files as they lie; those that cannot be read are left out of both', async () => {
    const ord = join(rot, 'ordlista/namnd.mdx');
    const text = readFileSync(ord, 'utf8');
    const fore = await lasJamfortext(packaUpp(rot, gitpunkt(rot, 'main')), 'main', 'publik');
    expect(fore.poster.length).toBeGreaterThan(3);
    const lika = await lasJamfortext(rot, 'filerna', 'publik');
    expect(antalssatser(skillnad(fore.poster, lika.poster))).toEqual(['Ingenting skiljer.']);
    writeFileSync(ord, text.replace(/^---/, '---\nfinnsInte: 1'));
    const trasig = await lasJamfortext(rot, 'filerna', 'publik');
    expect(trasig.anmarkning).toMatch(/^Granskningen av filerna ger (ett|\d+) fel/);
    const par = utanOlasta(fore, trasig);
    expect(antalssatser(skillnad(par[0].poster, par[1].poster))).toEqual(['Ingenting skiljer.']);
    writeFileSync(ord, text);
  });
});

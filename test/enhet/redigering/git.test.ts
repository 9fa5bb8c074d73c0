import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { forhandsvisa, lamna, type Forslagsval } from '../../../src/redigering/git/forslag.ts';
import { gitlage } from '../../../src/redigering/git/lage.ts';
import { grenFor, meddelandeFor } from '../../../src/redigering/git/meddelande.ts';
import { skicka } from '../../../src/redigering/git/skicka.ts';
import { andradeFiler } from '../../../src/redigering/git/trad.ts';

const bas = mkdtempSync(path.join(tmpdir(), 'roda-traden-git-'));
afterAll(() => rmSync(bas, { recursive: true, force: true }));

let nr = 0;
let topp: string;
let rot: string;
const ROLL = 'content/bok/roller/styrelsen.mdx';

const git = (...ord: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.se', ...ord], {
    cwd: topp,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
const skriv = (fil: string, text: string): void => {
  mkdirSync(path.dirname(path.join(topp, fil)), { recursive: true });
  writeFileSync(path.join(topp, fil), text);
};

beforeEach(() => {
  topp = path.join(bas, `arkiv-${++nr}`);
  rot = path.join(topp, 'content/bok');
  mkdirSync(topp);
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Anna Åberg');
  git('config', 'user.email', 'anna@example.se');
  skriv(ROLL, 'ett\ntvå\n');
  skriv('annat.txt', 'annat\n');
  git('add', '.');
  git('commit', '-qm', 'start');
});

/** All that must be as it was, whatever is proposed. */
const allt = () => [
  git('rev-parse', 'HEAD'),
  git('symbolic-ref', 'HEAD'),
  git('status', '--porcelain'),
  readFileSync(path.join(topp, ROLL), 'utf8'),
];

/** What an editor would choose, of what there is. */
async function allting(mer: Partial<Forslagsval> = {}) {
  const lage = await gitlage(rot);
  const { filer } = await andradeFiler(lage);
  const valda = { gren: 'forslag/prov', filer: filer.map(({ fil }) => fil), ...mer };
  const visat = await forhandsvisa(lage, filer, valda).catch(() => undefined);
  const val: Forslagsval = {
    meddelande: 'Ändra styrelsen',
    namn: lage.namn,
    epost: lage.epost,
    trad: visat?.trad ?? '',
    ...valda,
  };
  return { lage, filer, val };
}

async function prova(mer: Partial<Forslagsval> = {}, fortsatt = false): Promise<string> {
  const { lage, filer, val } = await allting(mer);
  return lamna(lage, filer, val, fortsatt);
}

describe('a proposal', () => {
  it('is a commit on a branch of its own, and nothing else changes', async () => {
    skriv(ROLL, 'ett\ntre\n');
    skriv('content/bok/roller/ny å.mdx', 'ny\n');
    skriv('annat.txt', 'mitt eget\n');
    git('add', 'annat.txt');
    const fore = allt();
    const inlagt = await prova();
    expect(allt()).toEqual(fore);
    expect(git('rev-parse', 'forslag/prov')).toBe(inlagt);
    expect(git('log', '-1', '--format=%an %ae %s', inlagt)).toBe(
      'Anna Åberg anna@example.se Ändra styrelsen',
    );
    expect(
      git('-c', 'core.quotepath=false', 'diff', '--name-only', 'main', inlagt).split('\n'),
    ).toEqual(['content/bok/roller/ny å.mdx', ROLL]);
    expect(git('show', `${inlagt}:${ROLL}`)).toBe('ett\ntre');
  });

  it('shows first what it will hold, and holds that or nothing', async () => {
    skriv(ROLL, 'ett\ntre\n');
    const lage = await gitlage(rot);
    const { filer, andra } = await andradeFiler(lage);
    expect([filer, andra]).toEqual([[{ fil: ROLL, slag: 'ändrad' }], 0]);
    const { skillnad } = await forhandsvisa(lage, filer, { gren: 'forslag/prov', filer: [ROLL] });
    expect(skillnad).toContain('-två\n+tre');
    const { val: valt } = await allting();
    skriv(ROLL, 'ett\nfyra\n');
    await expect(lamna(lage, filer, valt, false)).rejects.toThrow(
      'Filerna har ändrats sedan du såg dem',
    );
    expect(lage.grenar).toEqual(['main']);
  });

  it('takes away what was taken away', async () => {
    rmSync(path.join(topp, ROLL));
    const inlagt = await prova();
    expect(git('ls-tree', '-r', '--name-only', inlagt)).toBe('annat.txt');
  });

  it('goes on with a branch that is there, when that is chosen', async () => {
    skriv(ROLL, 'ett\ntre\n');
    const forsta = await prova();
    await expect(prova()).rejects.toThrow('Det finns redan en gren som heter forslag/prov');
    await expect(prova({}, true)).rejects.toThrow('Inget skiljer sig');
    skriv(ROLL, 'ett\nfyra\n');
    const andra = await prova({}, true);
    expect(git('rev-parse', `${andra}^`)).toBe(forsta);
  });

  it('leaves a branch alone that somebody has open', async () => {
    skriv(ROLL, 'ett\ntre\n');
    await expect(prova({ gren: 'main' }, true)).rejects.toThrow('öppen i en arbetsmapp');
  });

  it('is refused, with the reason, when something in it will not do', async () => {
    skriv(ROLL, 'ett\ntre\n');
    const { lage, filer, val } = await allting();
    const fel: [Partial<Forslagsval>, string][] = [
      [{ namn: '' }, 'Skriv ditt namn'],
      [{ epost: 'anna' }, 'Skriv din e-postadress'],
      [{ meddelande: ' ' }, 'Skriv en mening'],
      [{ gren: 'a..b' }, 'kan inte vara namn på en gren'],
      [{ gren: '--orphan' }, 'kan inte vara namn på en gren'],
      [{ filer: [] }, 'Inget är valt'],
    ];
    for (const [mer, text] of fel)
      await expect(lamna(lage, filer, { ...val, ...mer }, false)).rejects.toThrow(text);
    expect(git('for-each-ref', '--format=%(refname:short)', 'refs/heads')).toBe('main');
  });

  it('of a text with two versions in it is refused', async () => {
    skriv(ROLL, '<<<<<<< HEAD\nett\n=======\ntvå\n>>>>>>> annan\n');
    await expect(prova()).rejects.toThrow('Två versioner av texten ligger kvar');
  });
});

describe('the state of a repository', () => {
  it('is told when there is none', async () => {
    const utan = path.join(bas, 'utan');
    mkdirSync(utan, { recursive: true });
    await expect(gitlage(utan)).rejects.toThrow('ligger inte i något arkiv i git');
  });

  it('is told when git is not installed', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = bas;
    try {
      await expect(gitlage(rot)).rejects.toThrow('Programmet git finns inte på den här datorn');
    } finally {
      process.env['PATH'] = PATH;
    }
  });

  it('is told when it is empty', async () => {
    rmSync(path.join(topp, '.git'), { recursive: true });
    git('init', '-q');
    await expect(gitlage(rot)).rejects.toThrow('Arkivet i git är tomt');
  });

  it('is told in the middle of a merge', async () => {
    git('checkout', '-qb', 'annan');
    skriv(ROLL, 'ett\nannan\n');
    git('commit', '-qam', 'annan');
    git('checkout', '-q', 'main');
    skriv(ROLL, 'ett\nmain\n');
    git('commit', '-qam', 'main');
    expect(() => git('merge', 'annan')).toThrow();
    await expect(gitlage(rot)).rejects.toThrow('En sammanslagning pågår');
  });

  it('may be no branch at all', async () => {
    git('checkout', '-q', '--detach');
    skriv(ROLL, 'ett\ntre\n');
    const lage = await gitlage(rot);
    expect(lage.gren).toBeUndefined();
    expect(lage.noter.join()).toContain('inte på någon gren');
    expect(await prova()).toMatch(/^[0-9a-f]{40}/);
  });

  it('hides a password in the address that one sends to', async () => {
    git('remote', 'add', 'origin', 'https://anna:hemligt@example.se/bok.git');
    expect((await gitlage(rot)).fjarr).toEqual({
      namn: 'origin',
      adress: 'https://example.se/bok.git',
    });
  });
});

describe('sending', () => {
  it('puts the branch there, and tells when somebody has taken its name', async () => {
    const fjarr = path.join(bas, `fjarr-${nr}.git`);
    execFileSync('git', ['init', '-q', '--bare', fjarr]);
    git('remote', 'add', 'origin', fjarr);
    skriv(ROLL, 'ett\ntre\n');
    const inlagt = await prova();
    await skicka(await gitlage(rot), 'forslag/prov');
    const darborta = () =>
      execFileSync('git', ['-C', fjarr, 'rev-parse', 'forslag/prov'], { encoding: 'utf8' }).trim();
    expect(darborta()).toBe(inlagt);
    git('branch', '-qf', 'forslag/prov', 'main');
    skriv(ROLL, 'ett\nfem\n');
    await prova({}, true);
    await expect(skicka(await gitlage(rot), 'forslag/prov')).rejects.toThrow('annat innehåll');
    expect(darborta()).toBe(inlagt);
  });

  it('tells when there is nowhere to send', async () => {
    await expect(skicka(await gitlage(rot), 'main')).rejects.toThrow('ingen plats att skicka till');
    git('remote', 'add', 'origin', path.join(bas, 'finns-inte.git'));
    await expect(skicka(await gitlage(rot), 'main')).rejects.toThrow('finns inte på sin adress');
    expect(existsSync(path.join(bas, 'finns-inte.git'))).toBe(false);
  });
});

describe('the words of a proposal', () => {
  const fil = (namn: string, slag: 'ny' | 'ändrad' | 'borttagen' = 'ändrad') => ({
    fil: `${namn}.mdx`,
    namn,
    slag,
    samling: 'Roller',
  });

  it('are made of what has changed', () => {
    expect(meddelandeFor([fil('Nämnden')])).toBe('Ändra Nämnden');
    expect(meddelandeFor([fil('A', 'ny'), fil('B', 'ny')])).toBe(
      'Lägg till A och B\n\n- Lägg till: A (Roller)\n- Lägg till: B (Roller)',
    );
    expect(meddelandeFor(['A', 'B', 'C', 'D'].map((namn) => fil(namn)))).toMatch(
      /^Ändra 4 sidor\n/,
    );
  });

  it('are a name of a branch that nobody has', () => {
    const idag = new Date('2026-11-22T12:00:00Z');
    expect(grenFor([fil('Så styrs kommunen!')], idag, [])).toBe(
      'forslag/2026-11-22-sa-styrs-kommunen',
    );
    expect(grenFor([fil('Å')], idag, ['forslag/2026-11-22-a'])).toBe('forslag/2026-11-22-a-2');
  });
});

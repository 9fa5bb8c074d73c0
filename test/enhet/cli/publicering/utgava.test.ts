import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { marke } from '../../../../src/cli/publicering/marke.ts';
import {
  gaTillbaka,
  laggUtUtgava,
  utgavorI,
  visad,
} from '../../../../src/cli/publicering/utgava/index.ts';

const rum = mkdtempSync(join(tmpdir(), 'utgava-'));
afterAll(() => rmSync(rum, { recursive: true }));

let nr = 0;
let plats = '';
const dist = join(rum, 'dist');
const skriv = (fil: string, text: string) => {
  mkdirSync(join(dist, fil, '..'), { recursive: true });
  writeFileSync(join(dist, fil), text);
};
const visas = (fil: string) => readFileSync(join(plats, 'nu', fil), 'utf8');
/** Publishes a site whose only page says this. */
const publicera = async (text: string, behall = 5, med: string[] = []) => {
  rmSync(dist, { recursive: true, force: true });
  skriv('index.html', text);
  skriv(`filer/${text}.css`, text);
  skriv(`pagefind/fragment/${text}.pf_fragment`, text);
  skriv('filer/alltid.woff2', 'x');
  const tid = new Date(Date.UTC(2026, 0, 1, 0, 0, nr++));
  return laggUtUtgava(plats, { webbplats: dist, med, behall, tid });
};

beforeEach(() => {
  plats = join(rum, `plats-${nr++}`);
});

describe('a place with releases', () => {
  it('shows the newest, by a link within the place', async () => {
    await publicera('a');
    const { namn } = await publicera('b');
    expect(visas('index.html')).toBe('b');
    expect(readlinkSync(join(plats, 'nu'))).toBe(`utgavor/${namn}`);
    expect(readdirSync(plats).sort()).toEqual(['nu', 'utgavor']);
  });

  it('goes back to what was shown before, past one that was taken back', async () => {
    const { namn: a } = await publicera('a');
    await publicera('trasig');
    expect(await gaTillbaka(plats)).toBe(a);
    await publicera('c');
    expect(await gaTillbaka(plats)).toBe(a);
    await expect(gaTillbaka(plats)).rejects.toThrow('Det finns ingen utgåva före den som visas');
  });

  it('shows a release by its name, and tells which there are', async () => {
    const [{ namn: a }, { namn: b }] = [await publicera('a'), await publicera('b')];
    await gaTillbaka(plats, a);
    expect(visas('index.html')).toBe('a');
    await expect(gaTillbaka(plats, 'x')).rejects.toThrow(
      `Utgåvan x finns inte. De som finns: ${a}, ${b}.`,
    );
  });

  it('keeps as many as it is told, and always the one to go back to', async () => {
    const { namn: a } = await publicera('a', 2);
    for (const text of ['b', 'c']) {
      await publicera(text, 2);
      await gaTillbaka(plats, a);
    }
    mkdirSync(join(plats, 'utgavor', '.halv-x'));
    const { namn, borta } = await publicera('d', 2);
    expect(borta).toHaveLength(1);
    expect(await utgavorI(plats)).toEqual([a, expect.any(String), namn]);
    expect(readdirSync(join(plats, 'utgavor'))).not.toContain('.halv-x');
    expect(await gaTillbaka(plats)).toBe(a);
  });

  it('has what an open page of the last release still fetches, but not of the one before that', async () => {
    for (const text of ['a', 'b', 'c']) await publicera(text);
    expect(readdirSync(join(plats, 'nu/filer')).sort()).toEqual(['alltid.woff2', 'b.css', 'c.css']);
    expect(readdirSync(join(plats, 'nu/pagefind/fragment')).sort()).toEqual([
      'b.pf_fragment',
      'c.pf_fragment',
    ]);
  });

  it('has what an open page of a release that is taken back still fetches', async () => {
    for (const text of ['a', 'b']) await publicera(text);
    await gaTillbaka(plats);
    expect(visas('index.html')).toBe('a');
    expect(visas('filer/b.css')).toBe('b');
    await publicera('c');
    expect(existsSync(join(plats, 'nu/filer/b.css'))).toBe(false);
  });

  it('keeps the time of what is as it was, so that browsers need not fetch it again', async () => {
    await publicera('a');
    const dag = new Date('2026-01-02T03:04:05Z');
    for (const fil of ['index.html', 'filer/alltid.woff2'])
      utimesSync(join(plats, 'nu', fil), dag, dag);
    await publicera('b');
    expect(statSync(join(plats, 'nu/filer/alltid.woff2')).mtime).toEqual(dag);
    expect(statSync(join(plats, 'nu/index.html')).mtime).not.toEqual(dag);
  });

  it('takes files along', async () => {
    writeFileSync(join(rum, '.htaccess'), 'Options -Indexes');
    await publicera('a', 5, [join(rum, '.htaccess')]);
    expect(visas('.htaccess')).toBe('Options -Indexes');
  });

  it('leaves what is shown when a release cannot be made', async () => {
    await publicera('a');
    const val = { webbplats: join(rum, 'finns-inte'), med: [], behall: 5, tid: new Date() };
    await expect(laggUtUtgava(plats, val)).rejects.toThrow();
    expect(visas('index.html')).toBe('a');
    expect(await utgavorI(plats)).toEqual([await visad(plats)]);
  });

  it('never shows an internal site where a public one is shown, nor the other way', async () => {
    await publicera('a');
    await marke(dist, 'intern');
    const val = { webbplats: dist, med: [], behall: 5, tid: new Date() };
    await expect(laggUtUtgava(plats, val)).rejects.toThrow(
      `är byggd som intern, men ${plats} visar en publik handbok. Inget är ändrat.`,
    );
    expect(await utgavorI(plats)).toHaveLength(1);
    plats += '-intern';
    // What marks it again, as when dist is moved, does not forget it.
    await marke(dist);
    await laggUtUtgava(plats, val);
    await expect(publicera('b')).rejects.toThrow('visar en intern handbok');
  });

  it('never takes the place of a folder that somebody else made', async () => {
    mkdirSync(join(plats, 'nu'), { recursive: true });
    await expect(publicera('a')).rejects.toThrow('är ingen länk till en utgåva');
    expect(existsSync(join(plats, 'nu/index.html'))).toBe(false);
  });

  it('gives the newest of one second the last name, however many have gone', async () => {
    const val = { webbplats: dist, med: [], behall: 2, tid: new Date(0) };
    for (let antal = 0; antal < 11; antal++) await laggUtUtgava(plats, val);
    expect(await utgavorI(plats)).toEqual(['1970-01-01T00-00-00Z-010', '1970-01-01T00-00-00Z-011']);
    expect(await visad(plats)).toBe('1970-01-01T00-00-00Z-011');
  });

  it('gives two of the same second a name each, and lets one wait for the other', async () => {
    await publicera('a');
    const val = { webbplats: dist, med: [], behall: 5, tid: new Date(0) };
    await Promise.all([laggUtUtgava(plats, val), laggUtUtgava(plats, val)]);
    expect((await utgavorI(plats)).slice(0, 2)).toEqual([
      '1970-01-01T00-00-00Z',
      '1970-01-01T00-00-00Z-002',
    ]);
  });
});

describe('npm run publicera', () => {
  const kor = (...ord: string[]) =>
    new Promise<{ kod: number; ut: string }>((klart) => {
      const barn = execFile(process.execPath, ['src/cli/publicera.ts', ...ord], (_, ut, fel) =>
        klart({ kod: barn.exitCode ?? -1, ut: ut + fel }),
      );
    });

  it('publishes, lists and goes back', async () => {
    await publicera('a');
    const efter = await kor(plats, '--fran', dist);
    expect(efter).toMatchObject({
      kod: 0,
      ut: expect.stringMatching(/^Utgåvan .* visas nu i .*nu\.\n/),
    });
    const { ut } = await kor(plats, '--lista');
    expect(ut.trim().split('\n')).toEqual([
      expect.stringMatching(/Z$/),
      expect.stringMatching(/ \(visas nu\)$/),
    ]);
    expect(await kor(plats, '--tillbaka')).toMatchObject({
      kod: 0,
      ut: expect.stringContaining('visas nu'),
    });
  });

  it.each([
    [[], 'Ange mappen att publicera till'],
    [['PLATS', '--fran', '/finns/inte'], '/finns/inte är ingen byggd webbplats'],
    [['PLATS', '--tillbaka'], 'finns inga utgåvor'],
    [['PLATS', '--fran', dist, '--behall', '1'], 'Skriv ett heltal från 2'],
    [['PLATS', '--fran', dist, '--med', 'saknas'], 'Filen saknas finns inte'],
  ])('refuses %j', async (ord, besked) => {
    await publicera('a');
    const { kod, ut } = await kor(...ord.map((ett) => (ett === 'PLATS' ? join(rum, 'ny') : ett)));
    expect(kod).toBe(1);
    expect(ut).toContain(besked);
  });
});

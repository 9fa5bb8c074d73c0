/** What is internal is in no byte of what everyone may read, and all of it is on the intranet's site. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { byggMed } from '../stod/byggd-webbplats.ts';
import { skrivHemligBok } from '../stod/hemligt/bok.ts';
import { alltI, type Packad } from '../stod/hemligt/byte.ts';
import { stam, type Hemligheter } from '../stod/hemligt/ord.ts';

/** Address and colours of another that the tests build: Astro has compiled its pages when its turn came first. */
const PLATS = { SITE: 'https://exempel.se', BASE: 'bok' };
const FARGER_SOM = 'test/kommuner/annanstad/handbok.yaml';

let arbete: string;
let ord: Hemligheter;
let publikt: Packad[];
let internt: Packad[];

beforeAll(async () => {
  arbete = mkdtempSync(join(tmpdir(), 'malgrupper-'));
  ord = await skrivHemligBok(join(arbete, 'bok'));
  const { tema } = parse(readFileSync(FARGER_SOM, 'utf8')) as { tema: object };
  appendFileSync(join(arbete, 'bok', 'handbok.yaml'), `\n${stringify({ tema })}`);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', `Hemligt: ${ord.ny('words of a commit')}`);
  // Everyone's has all that a site can have; the other is asked only whether what it should have is there.
  publikt = await bygg('publik', {});
  internt = await bygg('intern', { MALGRUPP: 'intern', PDF: '0', HISTORIK: '0' });
});
afterAll(() => rmSync(arbete, { recursive: true }));

function git(...argument: string[]): void {
  const jag = ['-c', 'user.name=Redaktör', '-c', 'user.email=redaktor@example.se'];
  execFileSync('git', ['-C', arbete, ...jag, ...argument]);
}

async function bygg(namn: string, val: Record<string, string>): Promise<Packad[]> {
  const ut = join(arbete, namn);
  await byggMed({ HANDBOK: 'bok', INNEHALL: arbete, UT: ut, ...PLATS, ...val });
  return (await alltI(ut)).map((ett) => ({ ...ett, text: ett.text.toLowerCase() }));
}

/** The kinds of secret that stand in some file, with the first of these. */
function funna(filer: Packad[]): string[] {
  return [...ord.alla].flatMap(([ett, slag]) => {
    const fil = filer.find(({ text }) => text.includes(stam(ett)));
    return fil ? [`${slag}: ${fil.namn}`] : [];
  });
}

describe('a handbook with secrets of every kind', () => {
  it('has many, and files of every kind to look for them in', () => {
    expect(ord.alla.size).toBeGreaterThan(100);
    for (const slag of [
      '.html',
      '.json',
      '.ics',
      '.xml',
      '.pdf (words)',
      '.pptx!',
      '.zip!',
      '.pf_index (gzip)',
    ])
      expect(
        publikt.some(({ namn }) => namn.includes(slag)),
        slag,
      ).toBe(true);
  });

  it('has none of them in any byte of what everyone may read', () => {
    expect(funna(publikt)).toEqual([]);
  });

  it('has what everyone may read around them', () => {
    const sida = (adress: string) => publikt.find(({ namn }) => namn === adress)?.text ?? '';
    expect(sida('kapitel/oppet/index.html')).toMatch(/växeln svarar\.\s+sedan är det stängt\./);
    expect(sida('roller/direktor/index.html')).toContain('beslutar öppet.');
    expect(sida('forslag/index.html')).toContain('öppen ändring');
    expect(sida('versioner/2018-12-18-2/grund/index.html')).toContain('öppet i alla versioner');
    expect(sida('versioner/2018-12-18-2/index.html')).toContain('bara visas på intranätet');
  });

  it('has no trace of them in empty places: dots of lists, notes without a number, pictures, facts that are said to be lacking', () => {
    const oppet = publikt.find(({ namn }) => namn === 'kapitel/oppet/index.html')?.text ?? '';
    expect(oppet).not.toMatch(/<li>\s*<\/li>|<p>\s*<\/p>|<td>\s*<\/td>/);
    expect(oppet).toContain('id="fnref-oppen"');
    expect(oppet).not.toContain('fnref-hemlig');
    expect(oppet).not.toContain('internt');
    const plan = publikt.find(({ namn }) => namn === 'styrdokument/plan/index.html')?.text ?? '';
    expect(/saknas i källan<\/dt>[^]*?<\/dd>/.exec(plan)?.[0] ?? '').not.toContain('diarienummer');
  });

  it('has all of them on the intranet, where they are marked', () => {
    const finns = funna(internt).map((rad) => rad.replace(/: [^:]*$/, ''));
    const utom = ['words of a commit'];
    expect([...ord.alla.values()].filter((slag) => !finns.includes(slag))).toEqual(utom);
    const oppet = internt.find(({ namn }) => namn === 'kapitel/oppet/index.html')?.text ?? '';
    expect(oppet).toContain('internt: visas bara på intranätet');
  });
});
